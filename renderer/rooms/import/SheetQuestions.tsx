import { useTranslation } from 'react-i18next';
import type { ProposedSheet } from '#domain/agreementList';
import { Icon } from '#ui/Icon';
import styles from './Preview.module.css';
import { warningSentence } from './said.ts';

/** What the sheet as a whole leaves open: no column that says the end, or the supplier. */
export function SheetQuestions({ sheet }: { readonly sheet: ProposedSheet }) {
  const { t } = useTranslation();
  const open = sheet.unread.filter(
    ({ code, kind }) => kind === 'question' && code.startsWith('column.'),
  );
  if (open.length === 0 || sheet.headerRow === null) return null;
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
    </ul>
  );
}
