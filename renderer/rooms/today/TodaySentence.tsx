import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#domain/localDate';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { useNumberWord } from './numberWord.ts';

/** How things stand today, in one or two sentences. */
export function TodaySentence({
  today,
  passed,
  due,
  next,
  decisions,
  decideNext,
}: {
  readonly today: LocalDate;
  readonly passed: number;
  readonly due: number;
  /** The next open date after today, if any. */
  readonly next: LocalDate | null;
  /** How many decisions are to be taken, and the next one whose day has not passed. */
  readonly decisions: number;
  readonly decideNext: { readonly title: string; readonly by: LocalDate } | null;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const word = useNumberWord();
  const said = (count: number) => ({ count, number: word(count) });
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  const standing = () => {
    if (passed > 0) {
      const rest = due > 0 ? t('today.dueAlso', said(due)) : t('today.nothingDue');
      return [first(`${t('today.passed', said(passed))} ${rest}`)];
    }
    if (due > 0) return [t('today.nothingPassed'), first(t('today.due', said(due)))];
    const after = next
      ? t('today.nextDate', { date: format.day(next, today) })
      : t('today.noDates');
    return [t('today.nothing'), after];
  };
  const deciding = () => {
    if (decideNext) {
      const distance = spans.distance(decideNext.by, today);
      return [t('today.nextDecision', { title: decideNext.title, distance })];
    }
    return decisions > 0 ? [first(t('today.lateDecisions', said(decisions)))] : [];
  };
  return [...standing(), ...deciding()].join(' ');
}
