import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { possibleSteps } from '#domain/agreementSteps';
import { useOpening } from '#state/answers';
import { flagUrgency } from '#ui/DecideFlag';
import { TermLine, type TermLineProps } from '#ui/TermLine';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { agreementStands } from './stands.ts';
import { termParts } from './termParts.ts';

/** The agreement from its start to its latest end, with today and the day to decide by. */
export function AgreementLine({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  const { agreement, term, awaitsDecision } = view;
  const drawn = termParts(view, today, t, spans);
  if (!drawn) return null;
  const { decideBy } = term;
  const flags: TermLineProps['flags'] =
    awaitsDecision && decideBy !== null && decideBy.date >= drawn.from && decideBy.date <= drawn.to
      ? [
          {
            date: decideBy.date,
            urgency: flagUrgency(decideBy.date, today),
            label: (
              <>
                <b>{t('agreement.line.decideBy', { date: decideBy.date })}</b>{' '}
                {format.weekdayAndWeek(decideBy.date)} · {spans.distance(decideBy.date, today)}
              </>
            ),
          },
        ]
      : [];
  const dates: TermLineProps['dates'][number][] = [];
  if (agreement.start !== null) dates.push({ date: agreement.start, label: agreement.start });
  if (term.end !== null) {
    const isExtended = agreement.agreedEnd !== null && agreement.agreedEnd < term.end;
    if (isExtended && agreement.agreedEnd !== null) {
      dates.push({ date: agreement.agreedEnd, label: agreement.agreedEnd, isMinor: true });
    }
    dates.push({
      date: term.end,
      label: (
        <>
          <b>{term.end}</b> {t(isExtended ? 'agreement.line.end' : 'agreement.line.agreedEnd')}
        </>
      ),
    });
    const possible = possibleSteps(agreement, term);
    for (const step of possible.slice(0, -1)) {
      dates.push({ date: step.end, label: step.end, isMinor: true });
    }
    if (drawn.to > term.end) {
      dates.push({
        date: drawn.to,
        label: (
          <>
            {t('agreement.line.latestEnd')} <b>{drawn.to}</b>
          </>
        ),
      });
    }
  }
  return (
    <TermLine
      name={`${t('agreement.line.label')}. ${agreementStands(view, today, { t, format, spans })}`}
      from={drawn.from}
      to={drawn.to}
      parts={drawn.parts}
      today={{ date: today, label: t('agreement.line.today') }}
      flags={flags}
      dates={dates}
    />
  );
}
