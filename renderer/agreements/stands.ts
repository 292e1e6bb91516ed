import type { TFunction } from 'i18next';
import type { AgreementView } from '#contract/agreements';
import { earliestEnd, noticeTime } from '#domain/agreement';
import type { LocalDate } from '#domain/localDate';
import type { Format } from '#words/format';
import type { Spans } from '#words/spans';

/** How the agreement stands today, in a few sentences with the next date last. */
export const agreementStands = (
  { agreement, term, awaitsDecision }: AgreementView,
  today: LocalDate,
  { t, format, spans }: { readonly t: TFunction; readonly format: Format; readonly spans: Spans },
): string => {
  const { end } = term;
  const distance = (date: LocalDate) => spans.distance(date, today);
  const openEnded = (): string => {
    const earliest = earliestEnd(agreement, term, today);
    const time = spans.notice(noticeTime(agreement));
    return [
      t('agreement.stands.openEnded'),
      earliest !== null && t('agreement.stands.notice', { time, end: earliest }),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const time = (): string => {
    if (term.state === 'openEnded') return openEnded();
    if (end === null) return t('agreement.stands.unknown');
    if (term.state === 'ended') {
      return t('agreement.stands.ended', { end, distance: distance(end) });
    }
    if (term.state === 'coming' && agreement.start !== null) {
      return t('agreement.stands.coming', { start: agreement.start, end });
    }
    return t('agreement.stands.until', { end, distance: distance(end) });
  };
  const goingOn = (): string | null => {
    if (term.closedBy !== null) {
      const { choice, decidedOn } = term.closedBy;
      return choice === 'extend' ? null : t(`agreement.stands.${choice}`, { date: decidedOn });
    }
    if (end === null || term.state === 'ended') return null;
    if (agreement.automaticExtension) return t('agreement.stands.goesOn');
    if (term.latestEnd !== null && term.latestEnd > end) {
      return t('agreement.stands.mayGoOn', { end: term.latestEnd });
    }
    return agreement.options === null
      ? t('agreement.stands.optionsUnknown')
      : t('agreement.stands.cannot');
  };
  const decide = (): string | null => {
    if (!awaitsDecision || term.decideBy === null) return null;
    const { date } = term.decideBy;
    return t(date < today ? 'agreement.stands.decidePassed' : 'agreement.stands.decideBy', {
      date: `${format.weekdayShort(date)}\u00A0${date}`,
      distance: distance(date),
    });
  };
  return [time(), goingOn(), decide()].filter((sentence) => sentence !== null).join(' ');
};
