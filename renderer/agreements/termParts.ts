import type { TFunction } from 'i18next';
import type { AgreementView } from '#contract/agreements';
import { decidedSteps, possibleSteps } from '#domain/agreementSteps';
import { addMonths, daysBetween, type LocalDate } from '#domain/localDate';
import type { TermPart } from '#ui/TermLine';
import type { Spans } from '#words/spans';

/** From where to where the line runs, and its parts; null where there is no time to draw. */
export type TermDrawn = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parts: readonly TermPart[];
};

/** Whole months from the day after `from` (or from `from` itself, the first time) to `to`, in words. */
const lengthOf = (from: LocalDate, to: LocalDate, spans: Spans): string => {
  const months = Math.round(daysBetween(from, to) / 30.4369);
  return months < 1 ? spans.days(daysBetween(from, to)) : spans.lengthOf(months);
};

/**
 * The agreement as a line: its agreed time solid, each extension made tinted, each possible one
 * dashed. An unknown start is drawn two years before the end, with the rest of the line as it is.
 */
export const termParts = (
  { agreement, term }: AgreementView,
  today: LocalDate,
  t: TFunction,
  spans: Spans,
): TermDrawn | null => {
  if (term.state === 'openEnded') {
    const from = agreement.start ?? addMonths(today, -24);
    const to = addMonths(today > from ? today : from, 24);
    const label = t('agreements.timeline.openEnded');
    return { from, to, parts: [{ kind: 'openEnded', from, to, label }] };
  }
  const { end } = term;
  if (end === null) return null;
  const decided = decidedSteps(agreement);
  const extended = decided.filter(({ decision }) => decision.choice === 'extend');
  const agreedEnd =
    agreement.agreedEnd !== null && agreement.agreedEnd < end ? agreement.agreedEnd : end;
  const from = agreement.start ?? addMonths(agreedEnd, -24);
  const parts: TermPart[] = [
    {
      kind: 'agreed',
      from,
      to: agreedEnd,
      label:
        agreement.start === null
          ? t('agreement.line.unknownStart')
          : t('agreement.line.agreed', { length: lengthOf(from, agreedEnd, spans) }),
    },
  ];
  for (const step of extended) {
    if (step.from === null || step.end === null || step.from >= end) continue;
    const to = step.end < end ? step.end : end;
    parts.push({
      kind: 'extended',
      from: step.from,
      to,
      label: t('agreement.line.extended', { length: lengthOf(step.from, to, spans) }),
    });
  }
  const possible = possibleSteps(agreement, term);
  for (const { number, option, from: begins, end: to } of possible) {
    parts.push({
      kind: 'possible',
      from: begins,
      to,
      label: t('agreement.line.option', { number, length: spans.lengthOf(option.months) }),
    });
  }
  if (possible.length === 0 && term.latestEnd !== null && term.latestEnd > end) {
    parts.push({
      kind: 'possible',
      from: end,
      to: term.latestEnd,
      label: t('agreement.line.possible'),
    });
  }
  return { from, to: parts.at(-1)?.to ?? end, parts };
};
