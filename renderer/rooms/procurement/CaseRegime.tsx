import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { CaseRegime as CaseRegimeAnswer } from '#domain/caseRegime';
import { sectionOfDuty } from '#domain/law/duties';
import type { ProcurementFacts } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Confidence } from '#ui/Confidence';
import { Icon } from '#ui/Icon';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import { Unbroken } from '#ui/Unbroken';
import { useFormat } from '#words/format';
import { keptCitation, reasonSentence } from '#words/regime';
import styles from './CaseRegime.module.css';

type Judged = Extract<CaseRegimeAnswer, { state: 'judged' }>;

/** Which rules the case falls under, why, what speaks against the procedure, and what follows. */
export function CaseRegime({
  view,
  onFill,
}: {
  readonly view: ProcurementView;
  readonly onFill: (field: keyof ProcurementFacts) => void;
}) {
  const { t } = useTranslation();
  const { regime } = view;
  const name = regime.state === 'judged' ? regime.answer.regime : regime.state;
  return (
    <section className={styles.regime} aria-labelledby="regime-head">
      <SectionHead id="regime-head" title={t('regime.title')} />
      <p className={styles.name}>
        <b>{t(`regime.is.${name}`)}</b>
        {regime.state === 'judged' && regime.answer.regime !== 'unknown' && (
          <Confidence
            sureness={regime.answer.confidence}
            label={t(`why.sureness.${regime.answer.confidence}`)}
          />
        )}
      </p>
      {regime.state === 'lacking' && <Lacking lacks={regime.lacks} onFill={onFill} />}
      {regime.state === 'noRule' && (
        <p className={styles.quiet}>{t('regime.noRule', { on: regime.on })}</p>
      )}
      {regime.state === 'judged' && (
        <>
          <Reasons regime={regime} />
          <Follows regime={regime} isOpenFirst={view.procurement.phase === 'preStudy'} />
        </>
      )}
    </section>
  );
}

function Lacking({
  lacks,
  onFill,
}: {
  readonly lacks: readonly ('kind' | 'estimatedValue')[];
  readonly onFill: (field: keyof ProcurementFacts) => void;
}) {
  const { t } = useTranslation();
  const facts = lacks.map((fact) => t(`terms.fact.${fact}`).toLowerCase()).join(t('regime.and'));
  const [first] = lacks;
  return (
    <div className={styles.row}>
      <p className={styles.quiet}>{t('regime.lacking', { facts })}</p>
      {first && (
        <Button
          small
          aria-label={`${t('regime.fill')}: ${t(`terms.fact.${first}`)}`}
          onClick={() => onFill(first)}
        >
          {t('regime.fill')}
        </Button>
      )}
    </div>
  );
}

/** The sentences behind the answer, then what to think twice about. */
function Reasons({ regime }: { readonly regime: Judged }) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  const { answer, on, dayIs, follows, sumOfKind } = regime;
  const isAmountMissing = answer.reasons.some(({ code }) => code.endsWith('Unknown'));
  const { addedBy, amount, where } = answer.threshold;
  const sentences = [
    ...answer.reasons.map((reason) => reasonSentence(reason, t, format)),
    t(`regime.day.${dayIs}`, { on }),
    ...(addedBy !== null && amount !== null
      ? [
          t('regime.ownAmount', {
            amount: format.money(amount),
            where,
            by: addedBy || t('record.somebody'),
          }),
        ]
      : []),
    ...(follows !== answer.regime ? [t('regime.more')] : []),
    ...(sumOfKind?.limit.amount
      ? [
          t('regime.sum', {
            value: format.money(sumOfKind.withPlanned),
            amount: format.money(sumOfKind.limit.amount),
          }),
        ]
      : []),
  ];
  return (
    <>
      <p className={styles.quiet}>
        <Unbroken text={sentences.join(' ')} />
      </p>
      <Summed regime={regime} />
      {isAmountMissing && (
        <div>
          <Button small onClick={() => go({ room: 'settings', section: 'rules' })}>
            {t('regime.toAmounts')}
          </Button>
        </div>
      )}
      {answer.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {answer.warnings.map((warning) => (
            <li key={warning.code}>
              <Icon name="alertTriangle" size={16} />
              {reasonSentence(warning, t, format)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** So many of the other awards are named; the list of cases has the rest. */
const namedAwards = 6;

/** Which other direct awards the sum is made of, each a way to its case. */
function Summed({ regime: { summed } }: { readonly regime: Judged }) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useWorkbench((state) => state.go);
  if (summed.length === 0) return null;
  const more = summed.length - namedAwards;
  return (
    <div className={styles.summed}>
      <p className={styles.quiet}>{t('regime.summed')}</p>
      <ul>
        {summed.slice(0, namedAwards).map(({ id, title, value, on }) => (
          <li key={id}>
            <LinkButton onClick={() => go({ room: 'procurement', id })}>{title}</LinkButton>{' '}
            <span className={styles.quiet}>
              {format.money(value)} · {on}
            </span>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('regime.summedMore', { count: more })}</li>}
      </ul>
    </div>
  );
}

/** What the law asks for on this way, and apart from it what is only good practice. */
function Follows({
  regime,
  isOpenFirst,
}: {
  readonly regime: Judged;
  readonly isOpenFirst: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const { duties, goodPractice, follows } = regime;
  if (duties.length + goodPractice.length === 0) return null;
  return (
    <>
      <div className={styles.toggle}>
        <Button
          small
          kind="quiet"
          icon={isOpen ? 'chevronDown' : 'chevronRight'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'regime.hideDuties' : 'regime.showDuties')}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.follows}>
          <div>
            <h3 className={styles.head}>{t('regime.duties')}</h3>
            <ul className={styles.list}>
              {duties.map((duty) => (
                <li key={duty}>
                  {t(`regime.duty.${duty}`)}{' '}
                  <span className={styles.section}>
                    {keptCitation(sectionOfDuty(duty, follows))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
          {goodPractice.length > 0 && (
            <div>
              <h3 className={styles.head}>
                {t('regime.practice')} <small>{t('regime.notLaw')}</small>
              </h3>
              <ul className={styles.list}>
                {goodPractice.map((practice) => (
                  <li key={practice}>{t(`regime.practiceOf.${practice}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </>
  );
}
