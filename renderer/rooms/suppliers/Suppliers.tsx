import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BesideToggle } from '#beside/BesideToggle';
import { SupplierBeside } from '#beside/SupplierBeside';
import { useBeside } from '#beside/useBeside';
import type { SupplierRow } from '#contract/followUps';
import { Room, RoomHead, RoomTools, RoomWork } from '#frame/Room';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer } from '#state/answers';
import { useRememberedBeside } from '#state/roomViews';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { type Column, DataTable } from '#ui/DataTable';
import { EmptyState } from '#ui/EmptyState';
import { FilterField } from '#ui/FilterField';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';

const idOf = (row: SupplierRow): string => row.id;
const noRows: readonly SupplierRow[] = [];

/** Leverantörer: who delivers, under how many agreements, and where something is open. */
export function Suppliers() {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  const answer = useAnswer('supplier.list', {});
  const [text, setText] = useState('');
  const beside = useBeside(...useRememberedBeside('suppliers'));
  const filterField = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+f', () => filterField.current?.select());
  const rows = answer.state === 'shown' ? answer.value : noRows;
  const shown = useMemo(() => {
    const words = text.toLocaleLowerCase('sv').split(/\s+/u);
    return rows.filter(({ name, organisationNumber }) => {
      const said = `${name} ${organisationNumber ?? ''}`.toLocaleLowerCase('sv');
      return words.every((word) => said.includes(word));
    });
  }, [rows, text]);
  const columns = useMemo((): readonly Column<SupplierRow>[] => {
    const figure = (id: 'agreements' | 'running' | 'openDeviations'): Column<SupplierRow> => ({
      id,
      label: t(`followUp.suppliers.${id}`),
      align: 'end',
      width: '7.5rem',
      cell: (row) => (row[id] === 0 ? '' : format.number(row[id])),
      text: (row) => String(row[id]),
      sortBy: (row) => row[id],
    });
    return [
      {
        id: 'name',
        label: t('followUp.suppliers.name'),
        width: 'minmax(12rem, 1fr)',
        isRowHead: true,
        cell: ({ name }) => name,
        text: ({ name }) => name,
        sortBy: ({ name }) => name,
      },
      {
        id: 'number',
        label: t('followUp.suppliers.number'),
        width: '10rem',
        leavesBelow: 'rail',
        cell: ({ organisationNumber }) => organisationNumber ?? '',
        text: ({ organisationNumber }) => organisationNumber ?? '',
        sortBy: ({ organisationNumber }) => organisationNumber,
      },
      figure('agreements'),
      figure('running'),
      figure('openDeviations'),
    ];
  }, [t, format]);
  if (answer.state === 'waiting') return <Room>{null}</Room>;
  if (answer.state === 'refused') {
    return <EmptyState sentence={failureSentence(t, answer.failure)} />;
  }
  return (
    <Room>
      <RoomHead
        title={t('followUp.suppliers.title')}
        sentence={
          rows.length > 0 &&
          t('followUp.suppliers.sentence', {
            count: rows.length,
            running: format.number(rows.filter(({ running }) => running > 0).length),
          })
        }
      />
      {rows.length > 0 && (
        <RoomTools end={<BesideToggle beside={beside} />}>
          <FilterField
            ref={filterField}
            label={t('followUp.suppliers.filter')}
            placeholder={t('followUp.suppliers.filterShort')}
            value={text}
            onChange={setText}
          />
        </RoomTools>
      )}
      <RoomWork
        isFilled
        inspectorLabel={t('beside.label')}
        inspector={
          shown.length > 0 &&
          beside.id !== null && <SupplierBeside id={beside.id} onClose={beside.close} />
        }
      >
        {rows.length === 0 ? (
          <EmptyState
            sentence={t('followUp.suppliers.none')}
            action={
              <Button icon="tableImport" onClick={() => go({ room: 'import' })}>
                {t('agreements.empty.import')}
              </Button>
            }
          />
        ) : (
          <DataTable
            label={t('followUp.suppliers.title')}
            rows={shown}
            columns={columns}
            idOf={idOf}
            onOpen={({ id }) => go({ room: 'supplier', id })}
            onOpenBeside={({ id }) => beside.open(id)}
            onActive={({ id }) => beside.follow(id)}
            isBeside={beside.isOpen}
            menuOf={({ id }) => [
              {
                label: t('beside.open'),
                keys: 'Enter',
                onChoose: () => go({ room: 'supplier', id }),
              },
              {
                label: t('beside.openBeside'),
                icon: 'sidebarRight',
                keys: 'Ctrl Enter',
                onChoose: () => beside.open(id),
              },
            ]}
            empty={<EmptyState sentence={t('followUp.suppliers.noMatch')} />}
          />
        )}
      </RoomWork>
    </Room>
  );
}
