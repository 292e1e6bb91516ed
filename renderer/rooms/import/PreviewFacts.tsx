import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '#contract/lists';
import type { ProposedSheet } from '#domain/agreementList';
import { RoomTools } from '#frame/Room';
import { Button } from '#ui/Button';
import { FilterToggle } from '#ui/FilterMenu';
import { Icon } from '#ui/Icon';
import { MenuButton } from '#ui/Menu';
import { columnLetter } from './gridColumns.ts';
import { useImportView } from './importView.ts';
import { KindChoice } from './KindChoice.tsx';
import { MarkKey } from './MarkKey.tsx';
import styles from './Preview.module.css';
import { isTurned, placeOf } from './said.ts';

/** Headings are looked for by hand in so many rows. */
const some = 12;

const delimiterNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
} as const;

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className={styles.fact}>
      {label} <b>{children}</b>
    </span>
  );
}

/** The row of headings, or their column, and the choice of another. */
function HeadingRow({ sheet }: { readonly sheet: ProposedSheet }) {
  const { t } = useTranslation();
  const remap = useImportView((state) => state.remap);
  const isOfColumns = isTurned(sheet);
  const rows = Array.from(
    { length: Math.max(some, (sheet.headerRow ?? 0) + 3) },
    (_, at) => at + 1,
  );
  return (
    <MenuButton
      align="start"
      items={rows.map((headerRow) => ({
        kind: 'tick' as const,
        label: isOfColumns
          ? placeOf(t, sheet, headerRow)
          : t('importing.noHeadings.row', { row: headerRow }),
        isTicked: headerRow === sheet.headerRow,
        onTick: () => void remap({ sheet: sheet.name, headerRow, columns: [] }),
      }))}
      trigger={
        <button type="button" className={styles.choice}>
          {t(isOfColumns ? 'importing.facts.headingColumn' : 'importing.facts.headings')}{' '}
          <b>{isOfColumns ? columnLetter((sheet.headerRow ?? 1) - 1) : sheet.headerRow}</b>
          <Icon name="chevronDown" size={14} />
        </button>
      }
    />
  );
}

/** What was understood of the file as a whole, and the choice of sheet and columns. */
export function PreviewFacts({
  preview,
  sheet,
  columns,
  isEveryShown,
  isAllColumns,
  onAllColumns,
  onSheet,
  onUnread,
}: {
  readonly preview: ListPreview;
  readonly sheet: ProposedSheet;
  /** How many the sheet has. */
  readonly columns: number;
  readonly isEveryShown: boolean;
  readonly isAllColumns: boolean;
  readonly onAllColumns: (isAll: boolean) => void;
  readonly onSheet: (name: string) => void;
  readonly onUnread: () => void;
}) {
  const { t } = useTranslation();
  const { list, fileName, mappingRemembered } = preview;
  const delimiter = list.delimiter;
  const known = delimiter !== null && delimiter in delimiterNames;
  const notTakenIn = sheet.unread.filter(({ code }) => code.startsWith('row.')).length;
  const sheetLabel = ({ name, hidden, agreements }: ProposedSheet) =>
    `${name} (${agreements.length})${hidden ? `, ${t('importing.facts.sheetHidden')}` : ''}`;
  return (
    <RoomTools end={sheet.headerRow !== null && <MarkKey />}>
      <KindChoice kind="agreements" />
      {list.sheets.length > 1 && (
        <MenuButton
          align="start"
          items={list.sheets.map((each) => ({
            kind: 'tick' as const,
            label: sheetLabel(each),
            isTicked: each.name === sheet.name,
            onTick: () => onSheet(each.name),
          }))}
          trigger={
            <button type="button" className={styles.choice}>
              {t('importing.facts.sheet')} <b>{sheet.name}</b>
              <Icon name="chevronDown" size={14} />
            </button>
          }
        />
      )}
      {!isEveryShown && (
        <FilterToggle
          label={t('importing.facts.allColumns', { count: columns })}
          isOn={isAllColumns}
          onToggle={onAllColumns}
        />
      )}
      {delimiter !== null && (
        <Fact label={t('importing.facts.delimiter')}>
          {known
            ? // The key was just seen among the names.
              t(
                `importing.facts.delimiters.${delimiterNames[delimiter as keyof typeof delimiterNames]}`,
              )
            : delimiter}
        </Fact>
      )}
      {sheet.headerRow !== null && <HeadingRow sheet={sheet} />}
      <Fact label={t('importing.facts.source')}>
        {fileName === '' ? t('importing.facts.cells') : t(`importing.facts.formats.${list.format}`)}
      </Fact>
      {notTakenIn > 0 && sheet.headerRow !== null && (
        <Button small kind="quiet" onClick={onUnread}>
          {t('importing.facts.unread')} {notTakenIn}
        </Button>
      )}
      {sheet.headerRow !== null && (
        <span className={styles.memory}>
          {t(mappingRemembered ? 'importing.facts.remembered' : 'importing.facts.willRemember')}
        </span>
      )}
    </RoomTools>
  );
}
