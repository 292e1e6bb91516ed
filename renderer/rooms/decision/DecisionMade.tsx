import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { noticeDay } from '#domain/agreement';
import { decidedSteps } from '#domain/agreementSteps';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { useOpening } from '#state/answers';
import { savePaper } from '#state/paper';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { Unbroken } from '#ui/Unbroken';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import styles from './DecisionForm.module.css';
import { Told } from './Told.tsx';

/** What was decided and what follows: the new end, the next day to decide, whom to tell, the paper. */
export function DecisionMade({
  view,
  decision,
  procurementId,
  isJustMade,
  onDecideAgain,
}: {
  readonly view: AgreementView;
  readonly decision: ExtensionDecision;
  readonly procurementId: string | null;
  readonly isJustMade: boolean;
  readonly onDecideAgain: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const go = useWorkbench((state) => state.go);
  const panel = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus comes here, and the words are read.
  useEffect(() => {
    if (isJustMade) panel.current?.focus();
  }, [isJustMade]);
  const steps = decidedSteps(view.agreement);
  const step = steps.find((made) => made.decision.id === decision.id);
  const extensions = steps.filter((made) => made.decision.choice === 'extend');
  const end = step?.end ?? null;
  const { term, awaitsDecision } = view;
  const notifyBy =
    decision.choice === 'extend' && decision.notifiedOn === null && step?.from
      ? noticeDay(view.agreement, step.from, view.agreement.options?.[decision.option ?? 0]).date
      : null;
  const verdict = (): string => {
    switch (decision.choice) {
      case 'extend':
        return t('decision.made.extend', {
          length: decision.months === null ? '' : spans.months(decision.months),
          end: end ?? t('agreement.dates.unknown'),
        });
      case 'letEnd':
        return end === null ? t('decision.made.letEndUnknown') : t('decision.made.letEnd', { end });
      case 'procureAnew':
        return end === null
          ? t('decision.made.procureAnewUnknown')
          : t('decision.made.procureAnew', { end });
      case 'terminate':
        return t('decision.made.terminate', { end: end ?? t('agreement.dates.unknown') });
    }
  };
  const withDay = (date: NonNullable<typeof end>) => `${format.weekdayShort(date)}\u00A0${date}`;
  return (
    <div className={styles.made} ref={panel} tabIndex={-1}>
      <SectionHead title={t('decision.made.title')} />
      <p>
        <Unbroken text={verdict()} />
      </p>
      {decision.choice === 'extend' && (
        <p>
          <Unbroken
            text={
              awaitsDecision && term.decideBy !== null
                ? t('decision.made.next', {
                    date: `${withDay(term.decideBy.date)}, ${spans.distance(term.decideBy.date, today)}`,
                  })
                : t('decision.made.noNext')
            }
          />
        </p>
      )}
      {notifyBy !== null && notifyBy >= today && (
        <p>
          <Unbroken
            text={t('decision.made.notify', {
              number: extensions.findIndex((made) => made.decision.id === decision.id) + 1,
              date: withDay(notifyBy),
            })}
          />
        </p>
      )}
      {(decision.choice === 'extend' || decision.choice === 'terminate') && (
        <Told agreement={view.agreement} decision={decision} />
      )}
      <div className={styles.buttons}>
        <Button
          kind="primary"
          wide
          icon="paper"
          onClick={() =>
            void savePaper('paper.decision', {
              agreementId: view.agreement.id,
              decisionId: decision.id,
            })
          }
        >
          {t('decision.paper')}
        </Button>
        {procurementId !== null && (
          <Button wide icon="kanban" onClick={() => go({ room: 'procurement', id: procurementId })}>
            {t('decision.made.openProcurement')}
          </Button>
        )}
        <Button wide icon="file" onClick={() => go({ room: 'agreement', id: view.agreement.id })}>
          {t('decision.openAgreement')}
        </Button>
        <Button wide icon="gavel" onClick={() => go({ room: 'decisions' })}>
          {t('decision.made.toDecisions')}
        </Button>
        <Button wide kind="quiet" onClick={onDecideAgain}>
          {t('decision.made.decideAgain')}
        </Button>
      </div>
    </div>
  );
}
