import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import { Notes } from '#frame/Notes';
import { OpenDates } from '#reminders/OpenDates';
import { useFollowingAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DottedFacts } from '#ui/DottedFacts';
import { Icon } from '#ui/Icon';
import { LinkButton } from '#ui/LinkButton';
import { Phase } from '#ui/Phase';
import { SectionHead } from '#ui/SectionHead';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import { useGateSentences } from '#words/gates';
import { nextStep } from '#words/nextStep';
import styles from './Beside.module.css';
import { BesideHead, BesideRecord } from './BesideRecord.tsx';

/** A case beside the list: where it stands, what is next and missing, its open dates, and a note. */
export function CaseBeside({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const shown = useFollowingAnswer('procurement.open', { id });
  return (
    <BesideRecord shown={shown} onClose={onClose}>
      {(view) => <Case key={view.procurement.id} view={view} />}
    </BesideRecord>
  );
}

function Case({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  const act = useWorkbench((state) => state.act);
  const { registers } = useOpening();
  const { procurement, gate, notes } = view;
  const { id, phase, hold } = procurement;
  // What moves the case on takes its own button away.
  const kept = useKeptFocus<HTMLDivElement>((place) => place.querySelector('button'));
  const nameOf = (records: readonly { id: string; name: string }[], of: string | null) =>
    records.find((record) => record.id === of)?.name;
  const isReady =
    hold.kind === 'active' &&
    gate?.items.every(({ state }) => state === 'met' || state === 'overridden');
  return (
    <div className={styles.record} {...kept}>
      <BesideHead
        mark={<Phase phase={phase} label={t(`terms.phase.${phase}`)} />}
        title={procurement.title}
        facts={
          <DottedFacts
            facts={[
              procurement.registryNumber ?? t('procurement.noNumber'),
              nameOf(registers.departments, procurement.departmentId),
              nameOf(registers.people, procurement.procurerId),
              procurement.procedure && t(`terms.procedure.${procurement.procedure}`),
              procurement.estimatedValue !== null &&
                t('procurement.exVat', { value: format.money(procurement.estimatedValue) }),
            ]}
          />
        }
        onOpen={() => go({ room: 'procurement', id })}
      >
        {gate && isReady && (
          <Button
            small
            icon="arrowRight"
            onClick={() => void act('procurement.advance', { id }, { toast: true })}
          >
            {t('procurement.gate.advance', { phase: t(`terms.phaseLower.${gate.to}`) })}
          </Button>
        )}
        {hold.kind !== 'active' && (
          <Button
            small
            icon="play"
            onClick={() => void act('procurement.resume', { id }, { toast: true })}
          >
            {t('procurement.held.resume')}
          </Button>
        )}
      </BesideHead>
      <section className={styles.part} aria-label={t('procurement.next.title')}>
        <SectionHead title={t('procurement.next.title')} />
        {hold.kind !== 'active' && (
          <p>{t(`procurement.held.${hold.kind}`, { date: hold.since, reason: hold.reason })}</p>
        )}
        <p>{nextStep(view, t, format)}</p>
        {hold.kind === 'active' && <Lacks view={view} />}
      </section>
      <OpenDates deadlines={view.deadlines} />
      <div className={styles.part}>
        <SectionHead title={t('procurement.tabs.notes')} />
        <Notes subject={{ kind: 'procurement', id }} notes={notes} />
      </div>
    </div>
  );
}

/** Every demand of the gate that is not met, in its order, each with the way to the field that meets it. */
function Lacks({ view: { gate, procurement } }: { readonly view: ProcurementView }) {
  const go = useWorkbench((state) => state.go);
  const sentences = useGateSentences();
  const unmet = gate?.items.filter(({ state }) => state === 'missing' || state === 'warning') ?? [];
  if (unmet.length === 0) return null;
  return (
    <ul className={styles.lacks}>
      {unmet.map((item) => (
        <li key={item.id} className={item.state === 'missing' ? styles.missing : styles.warning}>
          <Icon name={item.state === 'missing' ? 'x' : 'alertTriangle'} size={14} />
          {item.field ? (
            <LinkButton
              onClick={() => go({ room: 'procurement', id: procurement.id, field: item.field })}
            >
              {sentences.unmet(item)}
            </LinkButton>
          ) : (
            sentences.unmet(item)
          )}
        </li>
      ))}
    </ul>
  );
}
