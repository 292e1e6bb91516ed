import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/agreement';
import { doubtsAbout } from '#domain/deciding';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { DateField } from '#ui/DateField';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './DecisionForm.module.css';
import { Doubts } from './Doubts.tsx';
import { useDoubts } from './useDoubts.ts';

/** When the supplier was told of a decision and how, and when it confirmed: written as it happens. */
export function Told({
  agreement,
  decision,
}: {
  readonly agreement: Agreement;
  readonly decision: ExtensionDecision;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { notifiedOn, notifiedHow, confirmedOn } = decision;
  const keep = async (
    change: Partial<Pick<ExtensionDecision, 'notifiedOn' | 'notifiedHow' | 'confirmedOn'>>,
  ) => {
    const answer = await act('agreement.confirm', {
      id: agreement.id,
      decisionId: decision.id,
      told: change,
    });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  const { late } = doubtsAbout(agreement, decision);
  const doubts = useDoubts(late && { late, fourYears: null, ceiling: null });
  return (
    <fieldset className={styles.told}>
      <legend>{t('followUp.decision.told')}</legend>
      <DateField
        label={t('decision.form.notifiedOn')}
        today={today}
        value={notifiedOn}
        onCommit={(day) => keep({ notifiedOn: day })}
      />
      <TextField
        isOptional
        label={t('decision.form.notifiedHow')}
        value={notifiedHow}
        maxLength={200}
        onCommit={(how) => keep({ notifiedHow: how })}
      />
      <Doubts sentences={doubts} />
      <DateField
        isOptional
        label={t('followUp.decision.confirmed')}
        today={today}
        value={confirmedOn}
        onCommit={(day) => keep({ confirmedOn: day })}
      />
    </fieldset>
  );
}
