import { useTranslation } from 'react-i18next';
import { AgreementLacks } from '#agreements/AgreementLacks';
import { AgreementStands } from '#agreements/AgreementStands';
import { DecideByChip } from '#agreements/DecideByChip';
import { FactLine } from '#agreements/FactLine';
import type { AgreementView } from '#contract/agreements';
import { Notes } from '#frame/Notes';
import { OpenDates } from '#reminders/OpenDates';
import { useFollowingAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './Beside.module.css';
import { BesideHead, BesideRecord } from './BesideRecord.tsx';

/** An agreement beside the list: how it stands, its ends and value, its open dates, and a note. */
export function AgreementBeside({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const shown = useFollowingAnswer('agreement.open', { id });
  return (
    <BesideRecord shown={shown} onClose={onClose}>
      {(view) => <Agreement key={view.agreement.id} view={view} />}
    </BesideRecord>
  );
}

function Agreement({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const { agreement, awaitsDecision, notes } = view;
  const { id } = agreement;
  return (
    <>
      <BesideHead
        title={agreement.title}
        facts={<FactLine view={view} />}
        onOpen={() => go({ room: 'agreement', id })}
      >
        {awaitsDecision && (
          <Button small icon="gavel" onClick={() => go({ room: 'decision', agreementId: id })}>
            {t('agreement.decide')}
          </Button>
        )}
      </BesideHead>
      <section className={styles.part} aria-label={t('beside.stand')}>
        <SectionHead title={t('beside.stand')} />
        <AgreementStands view={view} />
        <Figures view={view} />
      </section>
      <AgreementLacks view={view} onFill={(field) => go({ room: 'agreement', id, field })} />
      <OpenDates deadlines={view.deadlines} />
      <div className={styles.part}>
        <SectionHead title={t('agreement.tabs.notes')} />
        <Notes subject={{ kind: 'agreement', id }} notes={notes} />
      </div>
    </>
  );
}

/** The days and amounts that are known, as pairs. */
function Figures({ view: { agreement, term } }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { ceiling, valueUsed } = agreement;
  const share = valueUsed !== null && ceiling !== null && ceiling > 0 && valueUsed / ceiling;
  const pairs = [
    [t('agreement.dates.start'), agreement.start],
    [t('agreement.dates.end'), term.end],
    [t('agreement.dates.latestEnd'), term.latestEnd !== term.end && term.latestEnd],
    [
      t('agreement.dates.decideBy'),
      term.decideBy && <DecideByChip date={term.decideBy.date} today={today} />,
    ],
    [t('terms.fact.ceiling'), ceiling !== null && format.money(ceiling)],
    [
      t('terms.fact.valueUsed'),
      valueUsed !== null && (
        <>
          {format.money(valueUsed)}{' '}
          {share !== false && (
            <span className={styles.meta}>
              {t('agreement.shareOfCeiling', { share: format.percent(share) })}
            </span>
          )}
        </>
      ),
    ],
  ] as const;
  return (
    <dl className={styles.pairs}>
      {pairs.map(
        ([name, value]) =>
          value && [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>],
      )}
    </dl>
  );
}
