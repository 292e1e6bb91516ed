import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedSheet } from '#domain/agreementList';
import { useOpening } from '#state/answers';
import { Icon } from '#ui/Icon';
import styles from './Preview.module.css';
import { warningSentence } from './said.ts';
import { unknownPeople } from './sums.ts';

/** So many of those who are not in the register are named. */
const mostNamed = 5;

/**
 * What the sheet as a whole leaves open: no column that says the end, or the supplier; and those
 * responsible who are not in the register.
 */
export function SheetQuestions({ sheet }: { readonly sheet: ProposedSheet }) {
  const { t } = useTranslation();
  const open = sheet.unread.filter(
    ({ code, kind }) => kind === 'question' && code.startsWith('column.'),
  );
  const { registers } = useOpening();
  const unknown = useMemo(
    () => unknownPeople(sheet.agreements, registers.people),
    [sheet, registers.people],
  );
  if ((open.length === 0 && unknown.length === 0) || sheet.headerRow === null) return null;
  const left = unknown.length - mostNamed;
  const names = unknown.slice(0, mostNamed).join(', ');
  return (
    <ul className={styles.open}>
      {open.map((warning) => (
        <li key={`${warning.code} ${warning.row}`}>
          <Icon name="question" size={14} />
          <span>
            {warning.row !== null && `${t('importing.noHeadings.row', { row: warning.row })}: `}
            {warningSentence(t, warning)}
          </span>
        </li>
      ))}
      {unknown.length > 0 && (
        <li>
          <Icon name="question" size={14} />
          <span>
            {t('importing.unknownPeople', {
              count: unknown.length,
              names: left > 0 ? t('importing.namesAndMore', { names, count: left }) : names,
            })}
          </span>
        </li>
      )}
    </ul>
  );
}
