import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { DecisionDraft } from '#domain/extensionDecision';
import type { Failure } from '#domain/result';
import { useOpening } from '#state/answers';
import { useDecisionDrafts } from '#state/decisionDrafts';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { failureSentence } from '#words/sentence';
import { useSpans } from '#words/spans';
import { ChoiceCards } from './ChoiceCards.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import styles from './DecisionForm.module.css';
import { Draft } from './Draft.tsx';
import { decisionOf, newDraft, undoneDraft } from './decisionDraft.ts';

/** The DOM id of a field of the form, so that a refusal can put the focus there. */
export const fieldId = (field: string): string => `decision-${field}`;

/** What a decision led to: its id, and the case that was made when it is procured anew. */
export type Outcome = { readonly decisionId: string; readonly procurementId: string | null };

/** The decision itself: what, for how long, by whom, why, and when the supplier was told. */
export function DecisionForm({
  view,
  isReturned,
  onMade,
}: {
  readonly view: AgreementView;
  /** The form is back in the place of a decision, whose buttons had the focus. */
  readonly isReturned: boolean;
  readonly onMade: (outcome: Outcome) => void;
}) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { today } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { keep, fix, drafts, made } = useDecisionDrafts();
  const { id } = view.agreement;
  const written = drafts[id];
  const undone = undoneDraft(made[id], view.agreement);
  const draft = written?.draft ?? undone ?? newDraft(view, today);
  // What an undo brought back is being written again.
  useEffect(() => {
    if (!written && undone) void keep(id, undone);
  }, [keep, id, written, undone]);
  // A press on the button comes in the same moment as the last field is left.
  const latest = useRef(draft);
  latest.current = draft;
  const [failure, setFailure] = useState<Failure | null>(null);

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isReturned || document.activeElement !== document.body) return;
    const find = (radio: string) => form.current?.querySelector<HTMLElement>(radio);
    (find('input:checked') ?? find('input[type=radio]:enabled'))?.focus();
  }, [isReturned]);

  const put = async (change: Partial<DecisionDraft>): Promise<string | null> => {
    latest.current = { ...latest.current, ...change };
    if (failure?.field !== undefined && fieldOf(failure.field) in change) setFailure(null);
    const refused = await keep(id, latest.current);
    return refused && failureSentence(t, refused);
  };
  // Each refusal is an object of its own: a second one for the same field goes there again.
  useEffect(() => {
    if (failure?.field === undefined) return;
    const field = document.getElementById(fieldId(fieldOf(failure.field)));
    field?.focus({ preventScroll: true });
    // In the middle, so that the error below it is not hidden by the foot.
    field?.scrollIntoView({ block: 'center' });
  }, [failure]);
  const decide = async () => {
    const decision = decisionOf(latest.current);
    if (!decision.ok) return setFailure(decision.failure);
    const answer = await act('agreement.decide', { id, decision: decision.value }, { toast: true });
    if (!answer.ok) return setFailure(answer.failure);
    fix(id, { decisionId: answer.value.decisionId, draft: latest.current });
    onMade(answer.value);
  };
  const errorOf = (field: keyof DecisionDraft): string | null => {
    if (failure?.field === undefined || fieldOf(failure.field) !== field) return null;
    // The warnings that stand above the field have told the days, the amounts and the law.
    return field === 'lateReason' ? t('decision.form.lateMissing') : failureSentence(t, failure);
  };

  const { choice, months, endsOn } = draft;
  const verdict = (): string => {
    if (choice === null) return t('decision.form.choose');
    if (choice === 'extend') {
      return months === null
        ? t('decision.form.fix.extendOpen')
        : t('decision.form.fix.extend', { months: spans.months(months) });
    }
    if (choice === 'terminate') {
      return endsOn === null
        ? t('decision.form.fix.terminateOpen')
        : t('decision.form.fix.terminate', { end: endsOn });
    }
    return t(`decision.form.fix.${choice}`);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('decision.form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Draft agreementId={id} />
      <ChoiceCards
        view={view}
        draft={draft}
        error={errorOf('choice')}
        onChoose={(chosen) => void put({ choice: chosen })}
      />
      {choice !== null && (
        <DecisionFields view={view} draft={draft} errorOf={errorOf} onPut={put} />
      )}
      <div className={styles.foot}>
        <Button kind="primary" wide type="submit" disabled={choice === null}>
          {verdict()}
        </Button>
        <p className={styles.proposes}>{t('decision.form.proposes')}</p>
      </div>
    </form>
  );
}

/** The field's own name, without the path it has within the whole input. */
const fieldOf = (path: string): string => path.replace(/^decision\./, '');
