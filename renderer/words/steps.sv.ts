import { sv } from 'date-fns/locale';
import type { NonWorkingReason, PeriodStepKind, Step, StepEvent } from '#domain/calendar';
import { type ExplainedStep, hardSpace, spokenList, stepDates } from './stepDates.ts';

const dates = stepDates(sv);

/** What happened on day 0, as a sentence; the ones counted backwards say what they are counted from. */
const events: Readonly<Record<StepEvent, string>> = {
  notificationSentElectronically:
    'Underrättelsen skickades elektroniskt till alla anbudsgivare. Det är dag 0.',
  notificationSentOtherwise:
    'Underrättelsen skickades till någon anbudsgivare på annat sätt än elektroniskt. Det är dag 0.',
  voluntaryNoticePublished: 'Annonsen om frivillig förhandsinsyn publicerades. Det är dag 0.',
  judgmentDispatched: 'Förvaltningsrätten skickade ut sitt avgörande. Det är dag 0.',
  judgmentGiven: 'Domen meddelades. Det är dag 0.',
  judgmentReceived: 'Leverantören fick del av domen. Det är dag 0.',
  applicationReceived: 'Ansökan om överprövning kom in till förvaltningsrätten. Det är dag 0.',
  cancellationSentElectronically:
    'Beslutet att avbryta skickades elektroniskt till alla anbudsgivare. Det är dag 0.',
  cancellationSentOtherwise:
    'Beslutet att avbryta skickades till någon anbudsgivare på annat sätt än elektroniskt. Det är dag 0.',
  contractSigned: 'Avtalet tecknades. Det är dag 0.',
  contractKnown: 'Leverantören fick veta att avtalet hade tecknats. Det är dag 0.',
  procurementCancelled: 'Beslutet att avbryta upphandlingen fattades. Det är dag 0.',
  awardNoticePublished: 'Efterannonsen publicerades. Det är dag 0.',
  quarterEnded: 'Kvartalet gick ut. Det är dag 0.',
  requestReceived: 'Leverantörens skriftliga begäran kom in. Det är dag 0.',
  noticeSent: 'Annonsen skickades för publicering. Det är dag 0.',
  invitationSent: 'Inbjudan att lämna anbud skickades. Det är dag 0.',
  tenderDeadline: 'Sista anbudsdag. Härifrån räknas bakåt.',
  agreementEnds: 'Avtalets sista dag. Härifrån räknas bakåt.',
  noticeDayStated: 'Den dag som avtalet anger som sista dag att meddela.',
  agreementEndsNoticeUnknown:
    'Avtalets sista dag. Avtalet säger inte när besked senast ska lämnas, så dagen är själva slutet.',
  latestNotice: 'Senaste dag för besked. Härifrån räknas bakåt.',
  frameworkStarts: 'Ramavtalet börjar gälla.',
  contractStartWished: 'Önskad avtalsstart. Härifrån räknas bakåt.',
};

const names: Readonly<Record<NonWorkingReason, string>> = {
  saturday: 'lördag',
  sunday: 'söndag',
  newYearsDay: 'nyårsdagen',
  epiphany: 'trettondedag jul',
  goodFriday: 'långfredagen',
  easterSunday: 'påskdagen',
  easterMonday: 'annandag påsk',
  mayDay: 'första maj',
  ascensionDay: 'Kristi himmelsfärdsdag',
  whitSunday: 'pingstdagen',
  whitMonday: 'annandag pingst',
  nationalDay: 'nationaldagen',
  midsummerDay: 'midsommardagen',
  allSaintsDay: 'alla helgons dag',
  christmasDay: 'juldagen',
  boxingDay: 'annandag jul',
  midsummerEve: 'midsommarafton',
  christmasEve: 'julafton',
  newYearsEve: 'nyårsafton',
};

/** The Swedish name of a day on which nothing falls due, as inside a sentence. */
export const nonWorkingName = (reason: NonWorkingReason): string => names[reason];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const units: Readonly<Record<PeriodStepKind, readonly [one: string, many: string]>> = {
  addDays: ['dag', 'dagar'],
  addWeeks: ['vecka', 'veckor'],
  addMonths: ['månad', 'månader'],
  addYears: ['år', 'år'],
  addWorkingDays: ['arbetsdag', 'arbetsdagar'],
  minusDays: ['dag', 'dagar'],
  minusWeeks: ['vecka', 'veckor'],
  minusMonths: ['månad', 'månader'],
  minusYears: ['år', 'år'],
  minusWorkingDays: ['arbetsdag', 'arbetsdagar'],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count}${hardSpace}${count === 1 ? one : many}`;

const period = (step: Step & { readonly kind: PeriodStepKind }): ExplainedStep => {
  const length = counted(step.count, units[step.kind]);
  const day = dates.long(step.date, step.from);
  if (step.kind.startsWith('minus')) {
    return { when: `−${hardSpace}${length}`, why: `${length} före är ${day}.` };
  }
  const when = `+${hardSpace}${length}`;
  if (step.kind === 'addDays') return { when, why: `Dag ${step.count} är ${day}.` };
  const same =
    step.kind === 'addWeeks'
      ? 'Samma veckodag '
      : step.kind === 'addWorkingDays'
        ? ''
        : 'Samma dag ';
  return { when, why: `${same}${length} senare är ${day}.` };
};

const between = (skipped: readonly NonWorkingReason[]): string =>
  skipped.some((reason) => reason !== 'saturday' && reason !== 'sunday')
    ? ` Däremellan ligger ${spokenList(skipped.map(nonWorkingName), 'och')}.`
    : '';

/** One step of a counting as a Swedish reader gets it: `when` to the left, `why` to the right. */
export const explainStep = (step: Step): ExplainedStep => {
  const when = dates.short(step.date);
  switch (step.kind) {
    case 'start':
      return { when, why: events[step.event] };
    case 'longerStated': {
      const why = `Underrättelsen anger en längre avtalsspärr än lagens ${step.lawful} dagar. Den gäller.`;
      return { when: counted(step.stated, units.addDays), why };
    }
    case 'extraDays': {
      const why = `Upphandlingsdokumenten är inte fritt tillgängliga elektroniskt, så tiden förlängs till ${dates.long(step.date)}.`;
      return { when: `+${hardSpace}${counted(step.count, units.addDays)}`, why };
    }
    case 'shortMonth':
      return { when, why: `Månaden har ingen dag ${step.day}, så dess sista dag gäller.` };
    case 'roll': {
      const why = `${upperFirst(nonWorkingName(step.because))} flyttas till nästa vardag, ${dates.weekday(step.date)}.`;
      return { when, why: `${why}${between(step.skipped)}` };
    }
    case 'rollBack': {
      const why = `${upperFirst(nonWorkingName(step.because))} är ingen arbetsdag. För säkerhets skull gäller arbetsdagen före, ${dates.weekday(step.date)}.`;
      return { when, why };
    }
    case 'keep':
      return {
        when,
        why: `${upperFirst(dates.weekday(step.date))} är en arbetsdag. Dagen flyttas inte.`,
      };
    case 'dayAfter':
      return { when, why: 'Dagen efter sista dagen får avtal tecknas.' };
    case 'dayBefore':
      return { when, why: 'Dagen före är den sista dagen.' };
    default:
      return period(step);
  }
};
