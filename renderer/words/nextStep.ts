import type { TFunction } from 'i18next';
import type { ProcurementView } from '#contract/procurements';
import type { Format } from './format.ts';
import { gateSentencesIn } from './gates.ts';

/** What is to be done next about a case, in sentences, from its first unmet demands or dates. */
export const nextStep = (view: ProcurementView, t: TFunction, format: Format): string => {
  const { procurement, gate } = view;
  if (procurement.hold.kind !== 'active') return t(`procurement.next.${procurement.hold.kind}`);
  if (gate !== null) {
    const phase = t(`terms.phaseLower.${gate.to}`);
    const unmet = gate.items.filter(({ state }) => state === 'missing' || state === 'warning');
    if (unmet.length === 0) return t('procurement.next.open', { phase });
    const sentences = gateSentencesIn(t, format);
    const first = unmet.slice(0, 2).map(sentences.step);
    const left = unmet.slice(first.length);
    const demands = left.filter(({ state }) => state === 'missing').length;
    const counted = [
      ...(demands > 0 ? [t('procurement.next.demands', { count: demands })] : []),
      ...(left.length > demands
        ? [t('procurement.next.considerations', { count: left.length - demands })]
        : []),
    ].join(t('procurement.next.and'));
    const then =
      left.length === 0
        ? t('procurement.next.thenOn', { phase })
        : t('procurement.next.thenMore', { left: counted, phase });
    return [...first, then].join(' ');
  }
  return afterSigning(view, t, format);
};

const afterSigning = (view: ProcurementView, t: TFunction, format: Format): string => {
  const signed = view.procurement.contractSigned;
  if (signed === null) {
    const earliest = view.dates.find(({ id }) => id === 'earliestSigning');
    return earliest
      ? t('procurement.next.signFrom', { date: format.longDay(earliest.date) })
      : t('procurement.next.sign');
  }
  const duties = view.deadlines.filter(({ handling }) => handling?.kind !== 'done');
  const sentences = duties.flatMap(({ kind, due }) => {
    const date = format.longDay(due);
    if (kind === 'contractAwardNoticeDue') return [t('procurement.next.awardNotice', { date })];
    if (kind === 'documentationDue') return [t('procurement.next.documentation', { date })];
    return [];
  });
  return sentences.length > 0
    ? sentences.join(' ')
    : t('procurement.next.settled', { date: signed });
};
