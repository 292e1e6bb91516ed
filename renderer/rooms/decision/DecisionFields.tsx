import { useTranslation } from 'react-i18next';
import { WholeField } from '#agreements/WholeField';
import type { AgreementView } from '#contract/agreements';
import type { DecisionDraft } from '#domain/extensionDecision';
import { useOpening } from '#state/answers';
import { DateField } from '#ui/DateField';
import { TextArea } from '#ui/TextArea';
import { TextField } from '#ui/TextField';
import styles from './DecisionForm.module.css';
import { fieldId } from './DecisionForm.tsx';
import { Doubts } from './Doubts.tsx';
import { doubtsOf } from './decisionDraft.ts';
import { useDoubts } from './useDoubts.ts';

/** After so long a stillness, in milliseconds, what is written is kept though the field is not left. */
const stillness = 2000;

/** What a decision must tell, and the warning where it would come too late. */
export function DecisionFields({
  view,
  draft,
  errorOf,
  onPut,
}: {
  readonly view: AgreementView;
  readonly draft: DecisionDraft;
  readonly errorOf: (field: keyof DecisionDraft) => string | null;
  readonly onPut: (change: Partial<DecisionDraft>) => Promise<string | null>;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { choice } = draft;
  const [option] = view.term.remaining;
  const doubts = useDoubts(doubtsOf(draft, view));
  const of = (name: keyof DecisionDraft) => ({ id: fieldId(name), error: errorOf(name) });
  return (
    <>
      {doubts.length > 0 && (
        <div className={styles.late}>
          <Doubts sentences={doubts} />
          <TextArea
            {...of('lateReason')}
            label={t('decision.form.lateReason')}
            help={t('decision.form.lateHelp')}
            value={draft.lateReason}
            rows={3}
            onCommit={(lateReason) => onPut({ lateReason })}
          />
        </div>
      )}
      <div className={choice === 'extend' ? styles.pair : styles.stack}>
        {choice === 'extend' && (
          <WholeField
            {...of('months')}
            label={t('decision.form.months')}
            help={option && t('decision.form.monthsHelp', { max: option.months })}
            value={draft.months}
            onCommit={(months) => onPut({ months })}
          />
        )}
        {choice === 'terminate' && (
          <DateField
            {...of('endsOn')}
            label={t('decision.form.endsOn')}
            today={today}
            value={draft.endsOn}
            onCommit={(endsOn) => onPut({ endsOn })}
          />
        )}
        <DateField
          {...of('decidedOn')}
          label={t('decision.form.decidedOn')}
          today={today}
          value={draft.decidedOn}
          onCommit={(decidedOn) => onPut({ decidedOn })}
        />
      </div>
      <TextField
        {...of('decisionMaker')}
        label={t('decision.form.decisionMaker')}
        value={draft.decisionMaker}
        maxLength={200}
        pause={stillness}
        onCommit={(decisionMaker) => onPut({ decisionMaker })}
      />
      <TextArea
        {...of('reason')}
        label={t('decision.form.reason')}
        value={draft.reason}
        rows={5}
        onCommit={(reason) => onPut({ reason })}
      />
      <DateField
        {...of('notifiedOn')}
        isOptional
        label={t('decision.form.notifiedOn')}
        today={today}
        value={draft.notifiedOn}
        onCommit={(notifiedOn) => onPut({ notifiedOn })}
      />
      <TextField
        {...of('notifiedHow')}
        isOptional
        label={t('decision.form.notifiedHow')}
        placeholder={t('decision.form.notifiedHowPlaceholder')}
        value={draft.notifiedHow}
        maxLength={200}
        pause={stillness}
        onCommit={(notifiedHow) => onPut({ notifiedHow })}
      />
    </>
  );
}
