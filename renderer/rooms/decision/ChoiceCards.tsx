import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { DecisionDraft } from '#domain/extensionDecision';
import { type DecisionChoice, decisionChoices } from '#domain/extensionDecision';
import { RadioCards } from '#ui/RadioCards';
import { Unbroken } from '#ui/Unbroken';
import styles from './DecisionForm.module.css';
import { newEnd } from './decisionDraft.ts';
import { FillOptions } from './FillOptions.tsx';

/** The four ways to decide, each with what follows from it. */
export function ChoiceCards({
  view,
  draft,
  error,
  onChoose,
}: {
  readonly view: AgreementView;
  readonly draft: DecisionDraft;
  readonly error: string | null;
  readonly onChoose: (choice: DecisionChoice) => void;
}) {
  const { t } = useTranslation();
  const { term } = view;
  const left = term.remaining.length - 1;
  const isUnknown = view.agreement.options === null;
  const end = newEnd(draft, view);
  const detailOf = (choice: DecisionChoice): string => {
    switch (choice) {
      case 'extend':
        if (left < 0) {
          return t(isUnknown ? 'decision.form.extensionUnknown' : 'decision.form.noExtension');
        }
        return t('decision.form.extendTo', {
          end: end ?? t('agreement.dates.unknown'),
          left: left === 0 ? t('decision.form.leftNone') : t('decision.form.left', { count: left }),
        });
      case 'letEnd':
        return term.end === null
          ? t('decision.form.letEndUnknown')
          : t('decision.form.letEnd', { end: term.end });
      case 'procureAnew':
        return term.end === null
          ? t('decision.form.procureAnewUnknown')
          : t('decision.form.procureAnew', { end: term.end });
      case 'terminate':
        return t('decision.form.terminate');
    }
  };
  return (
    <div>
      <RadioCards
        label={t('decision.form.title')}
        value={draft.choice}
        onChange={onChoose}
        options={decisionChoices.map((choice) => ({
          value: choice,
          label: t(`terms.decisionChoice.${choice}`),
          detail: <Unbroken text={detailOf(choice)} />,
          isDisabled: choice === 'extend' && left < 0,
        }))}
      />
      {isUnknown && <FillOptions agreementId={view.agreement.id} />}
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
