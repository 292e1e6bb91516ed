import { z } from 'zod';
import type { Agreement, Term } from '#domain/agreement';
import { awaitsDecision } from '#domain/agreement';
import { type ComputedDate, workingDayOnOrBefore } from '#domain/calendar';
import { nextFollowUp } from '#domain/followUp';
import { addDays, type LocalDate, localDateSchema, weekday } from '#domain/localDate';
import type { Phase, Procurement } from '#domain/procurement';
import type { Recurrence } from '#domain/recurrence';

/** What kind of date it is; each kind has its sentence in words and its lead times in settings. */
export const deadlineKinds = [
  'decideBy',
  'latestNotice',
  'agreementEnds',
  'priceAdjustment',
  'followUpMeeting',
  'deviationFollowUp',
  'experienceDue',
  'certificateExpires',
  'applicationDeadline',
  'tenderDeadline',
  'tendersValidUntil',
  'standstillEnds',
  'documentationDue',
  'contractAwardNoticeDue',
  'own',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Days before the date on which a reminder speaks up, per kind; 0 is the day itself. */
export type LeadTimes = Readonly<Record<DeadlineKind, readonly number[]>>;

export const standardLeadTimes: LeadTimes = {
  decideBy: [90, 30, 7, 0],
  latestNotice: [30, 7, 0],
  agreementEnds: [90, 30, 0],
  priceAdjustment: [30, 0],
  followUpMeeting: [14, 0],
  deviationFollowUp: [3, 0],
  experienceDue: [3, 0],
  certificateExpires: [60, 14, 0],
  applicationDeadline: [7, 1, 0],
  tenderDeadline: [7, 1, 0],
  tendersValidUntil: [30, 7, 0],
  standstillEnds: [1, 0],
  documentationDue: [7, 1, 0],
  contractAwardNoticeDue: [7, 1, 0],
  own: [0],
};

/** The id of one's own deadline, which its key carries; null for a derived one. */
export const ownIdOf = (deadline: Deadline): string | null =>
  deadline.kind === 'own' ? (deadline.key.split(':')[1] ?? null) : null;

/** What a deadline belongs to. */
export type Subject = {
  readonly kind: 'procurement' | 'agreement' | 'own';
  readonly id: string;
  readonly title: string;
  readonly registryNumber: string | null;
  readonly ownerId: string | null;
};

/** What a person did with a deadline: done with it, put it off with a reason, or handed it over. */
export const handling = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({
    kind: z.literal('snoozed'),
    until: localDateSchema,
    reason: z.string().trim().min(1, 'reason.missing').max(1000, 'text.tooLong'),
  }),
  z.object({ kind: z.literal('delegated'), personId: z.string().min(1) }),
]);
export type Handling = z.infer<typeof handling>;

/**
 * A date that must not be missed. `key` is the same every time it is derived, so that what a person
 * did with it stays with it, and changes when the date itself changes: a moved date is a new one.
 */
export type Deadline = {
  readonly key: string;
  readonly kind: DeadlineKind;
  readonly due: LocalDate;
  /** Clock time `HH:MM` where a person gave one. */
  readonly time: string | null;
  readonly title: string | null;
  readonly subject: Subject;
  readonly phase: Phase | null;
  /** How the day was counted; null for a day that a person typed. */
  readonly computed: ComputedDate | null;
  readonly handling: Handling | null;
  /** Days before this date alone on which to speak; absent: its kind's. */
  readonly leadDays?: readonly number[];
  /** How often a date of one's own comes again; absent: once. */
  readonly every?: Recurrence;
};

/** A date of one's own, free or tied to a case or an agreement. */
export type OwnDeadline = {
  readonly id: string;
  readonly title: string;
  readonly due: LocalDate;
  readonly time: string | null;
  readonly ownerId: string | null;
  readonly subject: Subject | null;
  readonly every: Recurrence | null;
  /** The first day of the row, where it comes again. */
  readonly firstDue: LocalDate | null;
};

/** A deadline's name that stays when its day moves: its key without the day. */
export const itemOf = ({ key, due }: Pick<Deadline, 'key' | 'due'>): string =>
  key.slice(0, -due.length - 1);

/** The computed dates of a procurement that become deadlines. */
export type ProcurementDeadlineDates = {
  readonly standstillLastDay: ComputedDate | null;
  readonly tenDaysLastDay: ComputedDate | null;
  /** Null while a review forbids signing: then no day can be said. */
  readonly earliestSigning: ComputedDate | null;
  readonly documentationDue: ComputedDate | null;
  readonly contractAwardNoticeDue: ComputedDate | null;
};

type Derived = Omit<Deadline, 'handling'>;

const keyOf = (subject: Subject, kind: DeadlineKind, due: LocalDate) =>
  `${subject.kind}:${subject.id}:${kind}:${due}`;

const derived = (
  subject: Subject,
  phase: Phase | null,
  kind: DeadlineKind,
  day: LocalDate | ComputedDate | null,
): Derived[] => {
  if (day === null) return [];
  const due = typeof day === 'string' ? day : day.date;
  return [
    {
      key: keyOf(subject, kind, due),
      kind,
      due,
      time: null,
      title: null,
      subject,
      phase,
      computed: typeof day === 'string' ? null : day,
    },
  ];
};

/** The dates of an active procurement; none for one that is paused or cancelled. */
export const deadlinesOfProcurement = (
  procurement: Procurement,
  dates: ProcurementDeadlineDates,
): readonly Derived[] => {
  if (procurement.hold.kind !== 'active') return [];
  const subject: Subject = {
    kind: 'procurement',
    id: procurement.id,
    title: procurement.title,
    registryNumber: procurement.registryNumber,
    ownerId: procurement.procurerId,
  };
  const { phase } = procurement;
  const make = (kind: DeadlineKind, day: LocalDate | ComputedDate | null) =>
    derived(subject, phase, kind, day);
  return [
    ...(phase === 'preStudy' || phase === 'advertising'
      ? [
          ...make('applicationDeadline', procurement.applicationDeadline),
          ...make('tenderDeadline', procurement.tenderDeadline),
        ]
      : []),
    ...(phase === 'evaluation' && procurement.contractSigned === null
      ? [
          ...make(
            'standstillEnds',
            dates.earliestSigning && (dates.tenDaysLastDay ?? dates.standstillLastDay),
          ),
          ...make('tendersValidUntil', procurement.tendersValidUntil),
        ]
      : []),
    ...(phase === 'contract'
      ? [
          ...make('contractAwardNoticeDue', dates.contractAwardNoticeDue),
          ...make('documentationDue', dates.documentationDue),
        ]
      : []),
  ];
};

const subjectOf = (agreement: Agreement): Subject => ({
  kind: 'agreement',
  id: agreement.id,
  title: agreement.title,
  registryNumber: agreement.registryNumber ?? agreement.number,
  ownerId: agreement.ownerId,
});

/** The dates of an agreement: decide-by and latest notice while a decision awaits, else its end. */
export const deadlinesOfAgreement = (agreement: Agreement, term: Term): readonly Derived[] => {
  const subject = subjectOf(agreement);
  const make = (kind: DeadlineKind, day: LocalDate | ComputedDate | null) =>
    derived(subject, null, kind, day);
  if (awaitsDecision(agreement, term)) {
    return [...make('decideBy', term.decideBy), ...make('latestNotice', term.latestNotice)];
  }
  const stillKnown = term.end !== null && term.end >= agreement.createdOn;
  return stillKnown ? make('agreementEnds', term.end) : [];
};

/** One day that hangs on a record of an agreement: which record it is, and what it says. */
export type FollowUpDay = {
  readonly agreementId: string;
  readonly kind: 'deviationFollowUp' | 'experienceDue' | 'certificateExpires';
  readonly recordId: string;
  readonly due: LocalDate;
  readonly title: string | null;
};

/** The days to follow an agreement up: what hangs on its records, its meetings and its price. */
export const followUpDeadlines = (
  agreement: Agreement,
  term: Term,
  days: readonly FollowUpDay[],
): readonly Derived[] => {
  if (term.state === 'ended') return [];
  const subject = subjectOf(agreement);
  const meeting = nextFollowUp(agreement.followUpClass, agreement.followedUpOn ?? agreement.start);
  return [
    ...days.map(
      ({ kind, recordId, due, title }): Derived => ({
        key: `agreement:${agreement.id}:${kind}-${recordId}:${due}`,
        kind,
        due,
        time: null,
        title,
        subject,
        phase: null,
        computed: null,
      }),
    ),
    ...derived(subject, null, 'priceAdjustment', agreement.priceAdjustedOn),
    ...derived(subject, null, 'followUpMeeting', meeting),
  ];
};

/** One's own date as a deadline. */
export const deadlineOfOwn = (own: OwnDeadline): Derived => ({
  key: `own:${own.id}:own:${own.due}`,
  kind: 'own',
  due: own.due,
  time: own.time,
  title: own.title,
  subject: own.subject ?? {
    kind: 'own',
    id: own.id,
    title: own.title,
    registryNumber: null,
    ownerId: own.ownerId,
  },
  phase: null,
  computed: null,
  ...(own.every === null ? {} : { every: own.every }),
});

/** Where a date lies from `today`, Monday first. Passed stays passed until somebody handles it. */
export type Nearness = 'passed' | 'today' | 'thisWeek' | 'nextWeek' | 'later';

export const nearnessOf = (due: LocalDate, today: LocalDate): Nearness => {
  if (due < today) return 'passed';
  if (due === today) return 'today';
  const sunday = addDays(today, 7 - weekday(today));
  if (due <= sunday) return 'thisWeek';
  return due <= addDays(sunday, 7) ? 'nextWeek' : 'later';
};

/** Whether a deadline is still on the desk: not done, and not put off to a later day. */
export const isOpen = (deadline: Deadline, today: LocalDate): boolean => {
  if (deadline.handling?.kind === 'done') return false;
  return !(deadline.handling?.kind === 'snoozed' && deadline.handling.until > today);
};

/** The person a deadline lies with: whom it was handed over to, else who answers for its subject. */
export const personOf = ({ handling: done, subject }: Deadline): string | null =>
  done?.kind === 'delegated' ? done.personId : subject.ownerId;

/**
 * The day of the latest reminder that has come for a deadline on `today`, or null before the first:
 * its own lead times or else its kind's, each on the working day before where it falls on a free day.
 * A snoozed one speaks up again on the day it was put off to.
 */
export const reminderDay = (
  deadline: Deadline,
  leadTimes: LeadTimes,
  today: LocalDate,
): LocalDate | null => {
  if (!isOpen(deadline, today)) return null;
  if (deadline.handling?.kind === 'snoozed') return deadline.handling.until;
  const days = (deadline.leadDays ?? leadTimes[deadline.kind])
    .map((lead) => workingDayOnOrBefore(addDays(deadline.due, -lead)))
    .filter((day) => day <= today);
  return days.sort().at(-1) ?? null;
};

const inSwedish = new Intl.Collator('sv');

const byTime = (one: string | null, other: string | null): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;

/** Soonest first, then by title: the order every list of dates has. */
export const byDue = (one: Deadline, other: Deadline): number =>
  one.due < other.due
    ? -1
    : one.due > other.due
      ? 1
      : byTime(one.time, other.time) || inSwedish.compare(one.subject.title, other.subject.title);
