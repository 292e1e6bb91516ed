import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProposedSheet, type TargetField, targetFields } from '#domain/agreementList';
import { SelectField } from '#ui/SelectField';
import type { GridColumn } from './gridColumns.ts';
import styles from './ListGrid.module.css';
import { headingOf } from './said.ts';

/** The heads: which field each column fills, to be chosen, and what it is called in the file. */
export const GridHead = memo(function GridHead({
  sheet,
  columns,
  included,
  isBusy,
  onTick,
  onTarget,
}: {
  readonly sheet: ProposedSheet;
  readonly columns: readonly GridColumn[];
  readonly included: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onTick: (keys: readonly string[], isIncluded: boolean) => void;
  readonly onTarget: (column: number, target: TargetField | null) => void;
}) {
  const { t } = useTranslation();
  const ticked = sheet.agreements.filter(({ key }) => included.has(key)).length;
  const isAll = ticked === sheet.agreements.length && ticked > 0;
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        <th scope="col" className={styles.tick}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isAll}
            disabled={sheet.agreements.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = ticked > 0 && !isAll;
            }}
            aria-label={t('importing.grid.includeAll')}
            title={t('importing.grid.includeAll')}
            onChange={() =>
              onTick(
                sheet.agreements.map(({ key }) => key),
                !isAll,
              )
            }
          />
        </th>
        {columns.map((column) => {
          const heading = headingOf(t, column);
          const { certainty, target } = column;
          const isUnsure = certainty === 'likely' || certainty === 'guess';
          const from = t('importing.grid.from', { heading });
          const source =
            certainty === null || certainty === 'certain'
              ? from
              : `${from} · ${t(`importing.grid.${certainty}`)}`;
          return (
            <th key={column.column} scope="col" className={styles.heading}>
              <span className={styles.onPaper}>
                {t(target ? `importing.target.${target}` : 'importing.grid.asText')}
              </span>
              <SelectField
                key={`${column.column} ${target}`}
                label={t('importing.grid.column', { heading })}
                isLabelHidden
                isSmall
                isOptional
                isUnsure={isUnsure}
                isReadOnly={isBusy}
                placeholder={t('importing.grid.asText')}
                value={target}
                options={targetFields.map((field) => {
                  const holder = sheet.mapping.find((each) => each.target === field);
                  const isTaken = holder && holder.column !== column.column;
                  return {
                    value: field,
                    label: t(`importing.target.${field}`),
                    detail: isTaken
                      ? t('importing.grid.takenFrom', { heading: headingOf(t, holder) })
                      : undefined,
                  };
                })}
                onCommit={async (chosen) => {
                  onTarget(column.column, chosen);
                  return null;
                }}
              />
              <span className={styles.source} title={source}>
                {source}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
