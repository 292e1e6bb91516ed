import { memo, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BesideToggle } from '#beside/BesideToggle';
import type { BesideList } from '#beside/useBeside';
import type { AgreementRow } from '#contract/agreements';
import { type AgreementLack, agreementLacks } from '#domain/agreementLacks';
import { RoomTools } from '#frame/Room';
import { SavedViews } from '#frame/SavedViews';
import type { Column } from '#ui/DataTable';
import { FilterField } from '#ui/FilterField';
import { FilterMenu } from '#ui/FilterMenu';
import { SegmentedControl } from '#ui/SegmentedControl';
import { ColumnFilterChips, ColumnsMenu, GroupMenu } from '#ui/TableArrange';
import { useSpans } from '#words/spans';
import { agreementViewOf, firstAgreementView, useAgreementsView } from './agreementsView.ts';
import { type Filters, monthsAhead, namesOf, nobody, standings } from './filters.ts';

/** What the list is sifted by. The menus offer only what occurs among the agreements. */
export const AgreementFilters = memo(function AgreementFilters({
  rows,
  columns,
  beside,
  filterRef,
  end,
}: {
  readonly rows: readonly AgreementRow[];
  readonly columns: readonly Column<AgreementRow>[];
  readonly beside: BesideList;
  readonly filterRef: Ref<HTMLInputElement>;
  readonly end?: React.ReactNode;
}) {
  const { t } = useTranslation();
  const spans = useSpans();
  const view = useAgreementsView();
  const { filters, sift, look, group, groupBy, table, arrange } = view;
  const arranging = { columns, view: table, onView: arrange };
  const names = useMemo(
    () => ({
      category: namesOf(rows, 'category'),
      owner: namesOf(rows, 'owner'),
      department: namesOf(rows, 'department'),
    }),
    [rows],
  );
  const nameOptions = (of: keyof typeof names, none: string) =>
    names[of].map((name) => ({ value: name, label: name === nobody ? none : name }));
  const lackOption = (lack: AgreementLack | 'anything') => ({
    value: lack,
    label: lack === 'anything' ? t('agreements.filter.anything') : t(`agreements.lack.${lack}`),
  });
  return (
    <RoomTools
      end={
        <>
          {look === 'list' && <BesideToggle beside={beside} />}
          {look === 'list' ? <ColumnsMenu {...arranging} /> : end}
          <SavedViews
            room="agreements"
            now={agreementViewOf(view)}
            first={{ ...firstAgreementView, look, isBeside: view.isBeside }}
            onShow={view.show}
          />
        </>
      }
    >
      <FilterField
        ref={filterRef}
        label={t('agreements.filter.text')}
        placeholder={t('agreements.filter.textShort')}
        value={filters.text}
        onChange={(text) => sift({ text })}
      />
      <SegmentedControl
        small
        label={t('agreements.filter.standing')}
        value={filters.standing}
        onChange={(standing) => sift({ standing })}
        options={standings.map((standing) => ({
          value: standing,
          label: t(`agreements.filter.${standing}`),
        }))}
      />
      <FilterMenu
        hasIcon
        label={t('agreements.filter.endsWithin')}
        allLabel={t('agreements.filter.anyTime')}
        options={monthsAhead.map((months) => ({
          value: String(months),
          label: t('agreements.filter.within', { time: spans.months(months) }),
        }))}
        chosen={chosen(filters.endsWithinMonths === null ? null : String(filters.endsWithinMonths))}
        onChange={([value]) =>
          sift({
            endsWithinMonths: monthsAhead.find((months) => String(months) === value) ?? null,
          })
        }
      />
      <FilterMenu
        label={t('agreements.filter.category')}
        allLabel={t('agreements.filter.everything')}
        options={nameOptions('category', t('agreements.filter.noCategory'))}
        chosen={chosen(filters.category)}
        onChange={([category = null]) => sift({ category })}
      />
      <FilterMenu
        label={t('agreements.filter.owner')}
        allLabel={t('agreements.filter.everything')}
        options={nameOptions('owner', t('agreements.filter.noOwner'))}
        chosen={chosen(filters.owner)}
        onChange={([owner = null]) => sift({ owner })}
      />
      <FilterMenu
        label={t('agreements.filter.department')}
        allLabel={t('agreements.filter.everything')}
        options={nameOptions('department', t('agreements.filter.noOwner'))}
        chosen={chosen(filters.department)}
        onChange={([department = null]) => sift({ department })}
      />
      <FilterMenu
        label={t('agreements.filter.lacks')}
        allLabel={t('agreements.filter.lacksNothing')}
        options={(['anything', ...agreementLacks] as const).map(lackOption)}
        chosen={chosen(filters.lacks)}
        onChange={([value]) => sift({ lacks: asLack(value) })}
      />
      {look === 'list' && (
        <>
          <GroupMenu {...arranging} />
          <ColumnFilterChips {...arranging} />
        </>
      )}
      {look === 'timeline' && (
        <FilterMenu
          label={t('agreements.filter.group')}
          allLabel={t('agreements.filter.ungrouped')}
          options={(['category', 'owner'] as const).map((value) => ({
            value,
            label: t(`agreements.filter.${value}`).toLocaleLowerCase(),
          }))}
          chosen={chosen(group)}
          onChange={([value]) => groupBy(value === 'category' || value === 'owner' ? value : null)}
        />
      )}
    </RoomTools>
  );
});

const chosen = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const asLack = (value: string | undefined): Filters['lacks'] =>
  value === 'anything' ? value : (agreementLacks.find((lack) => lack === value) ?? null);
