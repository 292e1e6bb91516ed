import type { TFunction } from 'i18next';
import type { SupplierEvent } from '#contract/followUps';

/** What happened with a supplier, as a line: 'Avvikelse: sen leverans'. */
export const supplierEventSentence = (t: TFunction, { kind, text }: SupplierEvent): string => {
  // The keys are the codes of decisions and actions, which the event carries as its text.
  if (kind === 'decision') {
    const choice = t(`terms.decisionChoice.${text as 'extend'}`);
    return t('followUp.suppliers.event.decision', { choice });
  }
  if (kind === 'action') {
    const action = t(`terms.correctiveAction.${text as 'reminder'}`);
    return t('followUp.suppliers.event.action', { text: action });
  }
  return t(`followUp.suppliers.event.${kind}`, { text });
};
