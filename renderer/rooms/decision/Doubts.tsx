import { Icon } from '#ui/Icon';
import { Unbroken } from '#ui/Unbroken';
import styles from './DecisionForm.module.css';

/** Warnings, each said aloud as it comes. */
export const Doubts = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.map((sentence) => (
    <p key={sentence} className={styles.warning} role="alert">
      <Icon name="alertTriangle" size={16} />
      <span>
        <Unbroken text={sentence} />
      </span>
    </p>
  ));
