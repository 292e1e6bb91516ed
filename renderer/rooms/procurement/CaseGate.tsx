import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { Gate, GateItem } from '#domain/gates';
import { daysBetween, isLocalDate } from '#domain/localDate';
import type { ProcurementFacts } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { GateList, type GateRow } from '#ui/GateList';
import { PhaseShape } from '#ui/Phase';
import { SectionHead } from '#ui/SectionHead';
import { useGateSentences } from '#words/gates';
import styles from './Overview.module.css';

/** Demands that only time meets: nothing can be filled in, the days left are told instead. */
const isWaitedOut = (item: GateItem): boolean =>
  item.id === 'standstillPassed' ||
  item.id === 'tenDaysPassed' ||
  item.id === 'tenderDeadlinePassed';

/** What the case still needs before its next phase, and the button that moves it on. */
export function CaseGate({
  view,
  gate,
  onFill,
  onOverride,
}: {
  readonly view: ProcurementView;
  readonly gate: Gate;
  readonly onFill: (field: keyof ProcurementFacts) => void;
  readonly onOverride: (item: GateItem) => void;
}) {
  const { t } = useTranslation();
  const sentences = useGateSentences();
  const act = useWorkbench((state) => state.act);
  const [isMetShown, setMetShown] = useState(false);
  const { id } = view.procurement;
  const phase = t(`terms.phaseLower.${gate.to}`);
  const inState = (state: GateItem['state']) => gate.items.filter((item) => item.state === state);
  const [missing, warnings] = [inState('missing'), inState('warning')];
  const [overridden, met] = [inState('overridden'), inState('met')];
  const isOpen = missing.length + warnings.length === 0;
  const title = isOpen
    ? t('procurement.gate.titleOpen', { phase })
    : t('procurement.gate.title', { phase });
  const aside = [
    missing.length > 0 && t('procurement.gate.missing', { count: missing.length }),
    warnings.length > 0 && t('procurement.gate.warnings', { count: warnings.length }),
    met.length > 0 && t('procurement.gate.met', { count: met.length }),
  ];

  const unmetRow = (item: GateItem): GateRow => ({
    id: item.id,
    state: item.state,
    title: sentences.unmet(item),
    detail: sentences.detail(item),
    action: (
      <div className={styles.rowActions}>
        {isWaitedOut(item) && <DaysLeft item={item} />}
        {item.id === 'documents' && (
          <Button
            small
            kind={item.state === 'warning' ? 'quiet' : 'plain'}
            onClick={() => void act('attachment.choose', { subject: { kind: 'procurement', id } })}
          >
            {t('procurement.gate.attach')}
          </Button>
        )}
        {item.field && !isWaitedOut(item) && (
          <Button
            small
            kind={item.state === 'warning' ? 'quiet' : 'plain'}
            aria-label={`${t('procurement.gate.fill')}: ${t(`terms.fact.${item.field}`)}`}
            onClick={() => item.field && onFill(item.field)}
          >
            {t('procurement.gate.fill')}
          </Button>
        )}
        {item.state === 'warning' && (
          <Button
            small
            aria-label={`${t('procurement.gate.override')}: ${sentences.unmet(item)}`}
            onClick={() => onOverride(item)}
          >
            {t('procurement.gate.override')}
          </Button>
        )}
      </div>
    ),
  });
  const overriddenRow = (item: GateItem): GateRow => ({
    id: item.id,
    state: 'overridden',
    title: sentences.unmet(item),
    detail:
      item.override &&
      t('procurement.gate.overridden', {
        by: item.override.by || t('record.somebody'),
        date: item.override.on,
        reason: item.override.reason,
      }),
    action: (
      <Button
        small
        kind="quiet"
        aria-label={`${t('procurement.gate.withdraw')}: ${sentences.unmet(item)}`}
        onClick={() =>
          void act('procurement.withdrawOverride', { id, item: item.id }, { toast: true })
        }
      >
        {t('procurement.gate.withdraw')}
      </Button>
    ),
  });
  const metRows: GateRow[] =
    met.length === 0
      ? []
      : [
          {
            id: 'met',
            state: 'met',
            title: t('procurement.gate.metRow', { count: met.length }),
            detail: isMetShown ? undefined : met.map(sentences.name).join(' · '),
            action: (
              <Button
                small
                kind="quiet"
                aria-expanded={isMetShown}
                onClick={() => setMetShown(!isMetShown)}
              >
                {isMetShown ? t('procurement.gate.hide') : t('procurement.gate.show')}
              </Button>
            ),
          },
          ...(isMetShown
            ? met.map(
                (item): GateRow => ({
                  id: item.id,
                  state: 'met',
                  title: t('procurement.gate.metItem', { name: sentences.name(item) }),
                }),
              )
            : []),
        ];
  return (
    <section className={styles.section} id="gate" tabIndex={-1} aria-label={title}>
      <SectionHead title={title} aside={aside.filter(Boolean).join(' · ')} />
      <GateList
        label={title}
        stateWords={{
          missing: t('procurement.gate.state.missing'),
          warning: t('procurement.gate.state.warning'),
          overridden: t('procurement.gate.state.overridden'),
          met: t('procurement.gate.state.met'),
        }}
        rows={[
          ...missing.map(unmetRow),
          ...warnings.map(unmetRow),
          ...overridden.map(overriddenRow),
          ...metRows,
        ]}
      />
      {view.procurement.hold.kind === 'active' && (
        <div>
          <Button
            kind={isOpen ? 'primary' : 'plain'}
            mark={isOpen ? undefined : <PhaseShape phase={gate.to} isDashed />}
            {...(isOpen ? { icon: 'arrowRight' as const } : {})}
            onClick={() => void act('procurement.advance', { id }, { toast: true })}
          >
            {t('procurement.gate.advance', { phase })}
          </Button>
        </div>
      )}
    </section>
  );
}

function DaysLeft({ item }: { readonly item: GateItem }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const date = String(item.details?.date ?? '');
  if (!isLocalDate(date)) return null;
  const count = daysBetween(today, date);
  return count === 0 ? t('procurement.gate.lastDay') : t('procurement.gate.daysLeft', { count });
}
