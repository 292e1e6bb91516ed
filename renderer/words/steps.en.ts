import { enGB } from 'date-fns/locale';
import type { NonWorkingReason, PeriodStepKind, Step, StepEvent } from '#domain/calendar';
import { type ExplainedStep, hardSpace, spokenList, stepDates } from './stepDates.ts';

const dates = stepDates(enGB);

/** What happened on day 0, as a sentence; the ones counted backwards say what they are counted from. */
const events: Readonly<Record<StepEvent, string>> = {
  notificationSentElectronically:
    'The notification was sent electronically to every tenderer. That is day 0.',
  notificationSentOtherwise:
    'The notification was sent to some tenderer by other than electronic means. That is day 0.',
  voluntaryNoticePublished: 'The voluntary ex-ante notice was published. That is day 0.',
  judgmentDispatched: 'The administrative court dispatched its decision. That is day 0.',
  judgmentGiven: 'Judgment was given. That is day 0.',
  judgmentReceived: 'The supplier received the judgment. That is day 0.',
  applicationReceived: 'The court received the application for review. That is day 0.',
  cancellationSentElectronically:
    'The decision to cancel was sent electronically to every tenderer. That is day 0.',
  cancellationSentOtherwise:
    'The decision to cancel was sent to some tenderer by other than electronic means. That is day 0.',
  contractSigned: 'The contract was signed. That is day 0.',
  contractKnown: 'The supplier learned that the contract had been signed. That is day 0.',
  procurementCancelled: 'The decision to cancel the procurement was made. That is day 0.',
  awardNoticePublished: 'The contract award notice was published. That is day 0.',
  quarterEnded: 'The quarter ended. That is day 0.',
  requestReceived: "The supplier's written request arrived. That is day 0.",
  noticeSent: 'The notice was sent for publication. That is day 0.',
  invitationSent: 'The invitation to tender was sent. That is day 0.',
  tenderDeadline: 'The tender deadline. Counted backwards from here.',
  agreementEnds: 'The last day of the agreement. Counted backwards from here.',
  noticeDayStated: 'The day that the agreement names as the last to give notice.',
  agreementEndsNoticeUnknown:
    'The last day of the agreement. It does not say when notice must be given, so the day is the end itself.',
  latestNotice: 'The latest day for notice. Counted backwards from here.',
  frameworkStarts: 'The framework agreement begins.',
  contractStartWished: 'The wished start of the contract. Counted backwards from here.',
};

const names: Readonly<Record<NonWorkingReason, string>> = {
  saturday: 'Saturday',
  sunday: 'Sunday',
  newYearsDay: "New Year's Day",
  epiphany: 'Epiphany',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  mayDay: 'May Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  nationalDay: 'the National Day',
  midsummerDay: 'Midsummer Day',
  allSaintsDay: "All Saints' Day",
  christmasDay: 'Christmas Day',
  boxingDay: 'Boxing Day',
  midsummerEve: 'Midsummer Eve',
  christmasEve: 'Christmas Eve',
  newYearsEve: "New Year's Eve",
};

/** The English name of a day on which nothing falls due, as inside a sentence. */
export const nonWorkingName = (reason: NonWorkingReason): string => names[reason];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const units: Readonly<Record<PeriodStepKind, readonly [one: string, many: string]>> = {
  addDays: ['day', 'days'],
  addWeeks: ['week', 'weeks'],
  addMonths: ['month', 'months'],
  addYears: ['year', 'years'],
  addWorkingDays: ['working day', 'working days'],
  minusDays: ['day', 'days'],
  minusWeeks: ['week', 'weeks'],
  minusMonths: ['month', 'months'],
  minusYears: ['year', 'years'],
  minusWorkingDays: ['working day', 'working days'],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count}${hardSpace}${count === 1 ? one : many}`;

const period = (step: Step & { readonly kind: PeriodStepKind }): ExplainedStep => {
  const length = counted(step.count, units[step.kind]);
  const day = dates.long(step.date, step.from);
  if (step.kind.startsWith('minus')) {
    return { when: `−${hardSpace}${length}`, why: `${length} before is ${day}.` };
  }
  const when = `+${hardSpace}${length}`;
  if (step.kind === 'addDays') return { when, why: `Day ${step.count} is ${day}.` };
  const same =
    step.kind === 'addWeeks'
      ? 'The same weekday '
      : step.kind === 'addWorkingDays'
        ? ''
        : 'The same day ';
  return { when, why: `${same}${length} later is ${day}.` };
};

const between = (skipped: readonly NonWorkingReason[]): string =>
  skipped.some((reason) => reason !== 'saturday' && reason !== 'sunday')
    ? ` In between lie ${spokenList(skipped.map(nonWorkingName), 'and')}.`
    : '';

/** One step of a counting as an English reader gets it: `when` to the left, `why` to the right. */
export const explainStep = (step: Step): ExplainedStep => {
  const when = dates.short(step.date);
  switch (step.kind) {
    case 'start':
      return { when, why: events[step.event] };
    case 'longerStated': {
      const why = `The notification states a longer standstill than the law's ${step.lawful} days. It binds.`;
      return { when: counted(step.stated, units.addDays), why };
    }
    case 'extraDays': {
      const why = `The documents are not freely available electronically, so the time is extended to ${dates.long(step.date)}.`;
      return { when: `+${hardSpace}${counted(step.count, units.addDays)}`, why };
    }
    case 'shortMonth':
      return { when, why: `The month has no day ${step.day}, so its last day holds.` };
    case 'roll': {
      const why = `${upperFirst(nonWorkingName(step.because))} moves to the next working day, ${dates.weekday(step.date)}.`;
      return { when, why: `${why}${between(step.skipped)}` };
    }
    case 'rollBack': {
      const why = `${upperFirst(nonWorkingName(step.because))} is not a working day. To be safe, the working day before holds, ${dates.weekday(step.date)}.`;
      return { when, why };
    }
    case 'keep':
      return { when, why: `${dates.weekday(step.date)} is a working day. The day is not moved.` };
    case 'dayAfter':
      return { when, why: 'The contract may be signed on the day after the last day.' };
    case 'dayBefore':
      return { when, why: 'The day before is the last day.' };
    default:
      return period(step);
  }
};
