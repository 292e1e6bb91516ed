import { type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedSheet } from '#domain/agreementList';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { warningSentence } from './said.ts';
import styles from './Unread.module.css';
import { type UnreadGroup, unreadIn } from './unreadGroups.ts';

/** So many rows of one kind are shown before the rest is asked for. */
const few = 4;

function Rows({ group }: { readonly group: UnreadGroup }) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const { warnings } = group;
  const [first] = warnings;
  if (!first) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.reason}>{warningSentence(t, first, warnings.length)}</h3>
      <ul>
        {(isAll ? warnings : warnings.slice(0, few)).map(({ row, text }) => (
          <li key={row} className={styles.line}>
            <span className={styles.row}>{t('importing.unread.row', { row: row ?? '' })}</span>
            <span className={styles.words}>{text}</span>
          </li>
        ))}
      </ul>
      {warnings.length > few && (
        <Button small onClick={() => setAll(!isAll)}>
          {isAll
            ? t('importing.unread.showFewer')
            : t('importing.unread.showAll', { count: warnings.length })}
        </Button>
      )}
    </div>
  );
}

/** What of the sheet was not taken in, or only as text, and why. */
export function Unread({
  ref,
  sheet,
  emptySheets,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly sheet: ProposedSheet;
  readonly emptySheets: readonly string[];
}) {
  const { t } = useTranslation();
  const { textColumns, said, groups } = useMemo(() => unreadIn(sheet), [sheet]);
  const columns = textColumns.flatMap(({ column }) => (column ? [column] : []));
  const isNothing = textColumns.length + said.length + groups.length + emptySheets.length === 0;
  return (
    <section className={styles.unread} ref={ref} aria-labelledby="importing-unread">
      <SectionHead
        id="importing-unread"
        title={t('importing.unread.title')}
        aside={groups.length > 0 && t('importing.unread.aside')}
      />
      {isNothing && <p className={styles.quiet}>{t('importing.unread.all')}</p>}
      {columns.length > 0 && (
        <p className={styles.quiet}>
          {t('importing.unread.asText', { columns: columns.join(', ') })}
        </p>
      )}
      {said.map((warning) => (
        <p key={`${warning.code} ${warning.text}`} className={styles.quiet}>
          {warningSentence(t, warning)}
        </p>
      ))}
      {emptySheets.length > 0 && (
        <p className={styles.quiet}>
          {t('importing.unread.emptySheets', {
            count: emptySheets.length,
            names: emptySheets.join(', '),
          })}
        </p>
      )}
      {groups.map((group) => (
        <Rows key={group.code} group={group} />
      ))}
    </section>
  );
}
