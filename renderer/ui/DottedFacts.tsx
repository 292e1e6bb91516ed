import { Fragment } from 'react';
import styles from './DottedFacts.module.css';

/** Short facts on one line, a point between them; empty ones are left out. No line begins with a point. */
export function DottedFacts({
  facts,
}: {
  readonly facts: readonly (string | false | null | undefined)[];
}) {
  const told = facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  return told.map((fact, index) => (
    <Fragment key={fact}>
      <span className={styles.fact}>
        <span>{fact}</span>
        {index < told.length - 1 && ' ·'}
      </span>{' '}
    </Fragment>
  ));
}
