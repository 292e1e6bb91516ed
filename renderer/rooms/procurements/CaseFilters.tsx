import { memo, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BesideToggle } from '#beside/BesideToggle';
import type { BesideList } from '#beside/useBeside';
import type { ProcurementRow } from '#contract/procurements';
import { RoomTools } from '#frame/Room';
import { SavedViews } from '#frame/SavedViews';
import type { Column } from '#ui/DataTable';
import { FilterField } from '#ui/FilterField';
import { FilterMenu, FilterToggle } from '#ui/FilterMenu';
import { ColumnFilterChips, ColumnsMenu, GroupMenu } from '#ui/TableArrange';
import { useFormat } from '#words/format';
import { asCaseGroup } from './boardGroups.ts';
import styles from './CaseBoard.module.css';
import { isWaiting, namesOf, nobody } from './filters.ts';
import { caseViewOf, firstCaseView, useProcurementsView } from './procurementsView.ts';

const boardGrouped = (columns: readonly Column<ProcurementRow>[]) =>
  columns.filter(({ id }) => asCaseGroup(id) !== null);

/** What the cases are sifted by. The menus offer only what occurs among them. */
export const CaseFilters = memo(function CaseFilters({
  rows,
  columns,
  beside,
  filterRef,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly columns: readonly Column<ProcurementRow>[];
  readonly beside: BesideList;
  readonly filterRef: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const view = useProcurementsView();
  const { filters, sift, look, table, arrange } = view;
  const names = useMemo(
    () => ({
      department: namesOf(rows, 'department'),
      procurer: namesOf(rows, 'procurer'),
      category: namesOf(rows, 'category'),
    }),
    [rows],
  );
  const waiting = useMemo(() => rows.filter(isWaiting).length, [rows]);
  const arranging = { columns, view: table, onView: arrange };
  const none = {
    department: t('procurements.filter.noDepartment'),
    procurer: t('procurements.filter.noProcurer'),
    category: t('procurements.filter.noCategory'),
  };
  return (
    <RoomTools
      end={
        <>
          {look === 'board' && <span className={styles.order}>{t('procurements.order')}</span>}
          <BesideToggle beside={beside} />
          {look === 'list' && <ColumnsMenu {...arranging} />}
          <SavedViews
            room="procurements"
            now={caseViewOf(view)}
            // The look is left as it is: what goes back is the order on the desk.
            first={{ ...firstCaseView, look, isBeside: view.isBeside }}
            onShow={view.show}
          />
        </>
      }
    >
      <FilterField
        ref={filterRef}
        label={t('procurements.filter.text')}
        placeholder={t('procurements.filter.textShort')}
        value={filters.text}
        onChange={(text) => sift({ text })}
      />
      {(['department', 'procurer', 'category'] as const).map((of, index) => (
        <FilterMenu
          key={of}
          hasIcon={index === 0}
          label={t(`procurements.filter.${of}`)}
          allLabel={t('procurements.filter.everything')}
          options={names[of].map((name) => ({
            // A menu's value may not be empty.
            value: `name:${name}`,
            label: name === nobody ? none[of] : name,
          }))}
          chosen={filters[of] === null ? [] : [`name:${filters[of]}`]}
          onChange={([value]) => sift({ [of]: value === undefined ? null : value.slice(5) })}
        />
      ))}
      <FilterToggle
        label={t('procurements.filter.waiting')}
        count={format.number(waiting)}
        isOn={filters.isWaiting}
        onToggle={(on) => sift({ isWaiting: on })}
      />
      <GroupMenu {...arranging} columns={look === 'list' ? columns : boardGrouped(columns)} />
      {look === 'list' && <ColumnFilterChips {...arranging} />}
    </RoomTools>
  );
});
