import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { CaseAsk } from '#frame/CaseReasons';
import { RoomHead } from '#frame/Room';
import { useOpening } from '#state/answers';
import { saveCalendar } from '#state/calendar';
import { saveCaseFile } from '#state/caseFile';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DottedFacts } from '#ui/DottedFacts';
import { Icon } from '#ui/Icon';
import { IconButton } from '#ui/IconButton';
import { MenuButton, type MenuItem } from '#ui/Menu';
import { useFormat } from '#words/format';
import styles from './CaseHead.module.css';
import { SummaryParts, saveSummary } from './SummaryParts.tsx';

/** Title, the line of facts, the summary and the menu of a case. */
export function CaseHead({
  view,
  onAsk,
}: {
  readonly view: ProcurementView;
  readonly onAsk: (ask: CaseAsk) => void;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const [isChoosing, setChoosing] = useState(false);
  const { procurement } = view;
  const { id, hold } = procurement;
  const items: MenuItem[] = [
    {
      label: t('procurement.menu.summary'),
      icon: 'paper',
      onChoose: () => setChoosing(true),
    },
    {
      label: t('procurement.menu.caseFile'),
      icon: 'archive',
      onChoose: () => void saveCaseFile({ kind: 'procurement', id }),
    },
    {
      label: t('procurement.menu.calendar'),
      icon: 'calendarEvent',
      onChoose: () => void saveCalendar({ kind: 'procurement', id }),
    },
    { kind: 'rule' },
    ...(hold.kind === 'active'
      ? ([
          {
            label: t('procurement.menu.moveBack'),
            icon: 'arrowLeft',
            isDisabled: procurement.phase === 'preStudy',
            onChoose: () => onAsk({ kind: 'moveBack' }),
          },
          {
            label: t('procurement.menu.pause'),
            icon: 'pause',
            onChoose: () => onAsk({ kind: 'pause' }),
          },
        ] satisfies MenuItem[])
      : ([
          {
            label: t('procurement.menu.resume'),
            icon: 'play',
            onChoose: () => void act('procurement.resume', { id }, { toast: true }),
          },
        ] satisfies MenuItem[])),
    ...(hold.kind === 'cancelled'
      ? []
      : ([
          {
            label: t('procurement.menu.cancel'),
            icon: 'ban',
            onChoose: () => onAsk({ kind: 'cancel' }),
          },
        ] satisfies MenuItem[])),
  ];
  return (
    <RoomHead
      title={procurement.title}
      facts={<FactLine view={view} />}
      actions={
        <>
          <Button icon="paper" onClick={() => void saveSummary(id)}>
            {t('procurement.summary')}
          </Button>
          <MenuButton
            items={items}
            trigger={
              <IconButton icon="dots" framed size="large" label={t('procurement.menu.more')} />
            }
          />
          {isChoosing && <SummaryParts id={id} onClose={() => setChoosing(false)} />}
        </>
      }
    />
  );
}

/** 'KS 2026/00184 · Socialförvaltningen · Öppet förfarande · Tjänst · 6 400 000 kr exkl. moms · Maj'. */
function FactLine({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { registers } = useOpening();
  const { procurement } = view;
  const nameOf = (records: readonly { id: string; name: string }[], id: string | null) =>
    records.find((record) => record.id === id)?.name;
  const procurer = nameOf(registers.people, procurement.procurerId);
  const deputy = nameOf(registers.people, procurement.deputyId);
  const facts = [
    procurement.registryNumber ?? t('procurement.noNumber'),
    nameOf(registers.departments, procurement.departmentId),
    procurement.procedure && t(`terms.procedure.${procurement.procedure}`),
    procurement.kind && t(`terms.contractKind.${procurement.kind}`),
    procurement.estimatedValue !== null &&
      t('procurement.exVat', { value: format.money(procurement.estimatedValue) }),
    procurer && deputy ? t('procurement.withDeputy', { name: procurer, deputy }) : procurer,
  ];
  return (
    <>
      <DottedFacts facts={facts} />
      {view.secret && (
        <span className={styles.secret} title={t('procurement.secrecyHint')}>
          <Icon name="lock" size={14} />
          {t('procurement.secrecy')}
        </span>
      )}
    </>
  );
}
