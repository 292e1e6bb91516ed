import { isDocumented } from '#domain/directAward';
import type { LocalDate } from '#domain/localDate';
import {
  moved,
  nextPhase,
  type Override,
  type Phase,
  type Procurement,
  type ProcurementFacts,
} from '#domain/procurement';
import { ok, type Result, refuse } from '#domain/result';
import type { SigningCourse } from '#domain/review';

/**
 * One thing a gate asks for. `missing` blocks; `warning` can be overridden with a reason;
 * `field` is the fact that would settle it; `details` go into the item's sentence.
 */
export type GateItem = {
  readonly id: GateItemId;
  readonly state: 'met' | 'missing' | 'warning' | 'overridden';
  readonly field?: keyof ProcurementFacts;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly override?: Override;
};

/** What stands between a procurement and its next phase. */
export type Gate = { readonly to: Phase; readonly items: readonly GateItem[] };

/** The computed days that gates and deadlines rest on; null where the facts do not give them yet. */
export type GateDates = {
  readonly minimumApplicationDay: LocalDate | null;
  readonly minimumTenderDay: LocalDate | null;
  /** From when the contract may be signed; null where no standstill is known or needed. */
  readonly signing: SigningCourse | null;
  /** Why the value may not allow the procedure that was chosen, as domain/regime.ts warns of it. */
  readonly procedureDoubt?: ProcedureDoubt | null;
};

export type ProcedureDoubt = 'directAwardOverLimit' | 'nationalOverThreshold';

export type GateItemId =
  | 'registryNumber'
  | 'department'
  | 'procurer'
  | 'need'
  | 'estimatedValue'
  | 'kind'
  | 'procedure'
  | 'procedureAllowed'
  | 'marketContact'
  | 'lessonsReviewed'
  | 'contractStartWished'
  | 'noticeSent'
  | 'tenderDeadline'
  | 'tenderDeadlinePassed'
  | 'applicationPeriodLongEnough'
  | 'tenderPeriodLongEnough'
  | 'tenderHour'
  | 'documents'
  | 'tendersOpened'
  | 'openedByTwo'
  | 'awardDecided'
  | 'notificationSent'
  | 'standstillPassed'
  | 'tenDaysPassed'
  | 'reviewSettled'
  | 'reviewAnswer'
  | 'tendersValid'
  | 'directAwardDocumented';

type Ask = {
  readonly id: GateItemId;
  readonly met: boolean;
  readonly otherwise: 'missing' | 'warning';
  readonly field?: keyof ProcurementFacts;
  readonly details?: GateItem['details'];
};

const given = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Two names, told apart by a comma, 'och', '&' or 'and' (LOU 12 kap. 10 §: at least two persons). */
export const namesTwoPersons = (text: string): boolean =>
  text.split(/,|;|&|\boch\b|\band\b/).filter((name) => name.trim() !== '').length >= 2;

const isDirectiveProcedure = (procurement: Procurement): boolean =>
  procurement.procedure !== null &&
  !['national', 'directAward', 'callOff'].includes(procurement.procedure);

const toAdvertising = (p: Procurement, { procedureDoubt }: GateDates): Ask[] => [
  {
    id: 'registryNumber',
    met: given(p.registryNumber),
    otherwise: 'missing',
    field: 'registryNumber',
  },
  { id: 'department', met: p.departmentId !== null, otherwise: 'missing', field: 'departmentId' },
  { id: 'procurer', met: p.procurerId !== null, otherwise: 'missing', field: 'procurerId' },
  { id: 'need', met: given(p.need), otherwise: 'missing', field: 'need' },
  { id: 'kind', met: p.kind !== null, otherwise: 'missing', field: 'kind' },
  {
    id: 'estimatedValue',
    met: p.estimatedValue !== null,
    otherwise: 'missing',
    field: 'estimatedValue',
  },
  { id: 'procedure', met: p.procedure !== null, otherwise: 'missing', field: 'procedure' },
  ...(procedureDoubt
    ? [
        {
          id: 'procedureAllowed',
          met: false,
          otherwise: 'warning',
          field: 'procedure',
          details: { doubt: procedureDoubt },
        } as const,
      ]
    : []),
  {
    id: 'marketContact',
    met: given(p.marketContact),
    otherwise: 'warning',
    field: 'marketContact',
  },
  {
    id: 'lessonsReviewed',
    met: given(p.lessonsReviewed),
    otherwise: 'warning',
    field: 'lessonsReviewed',
  },
  {
    id: 'contractStartWished',
    met: p.contractStartWished !== null,
    otherwise: 'warning',
    field: 'contractStartWished',
  },
];

const toEvaluation = (
  p: Procurement,
  dates: GateDates,
  today: LocalDate,
  documents: number,
): Ask[] => {
  if (p.procedure === 'directAward') return [];
  const deadline = p.tenderDeadline;
  return [
    {
      id: 'noticeSent',
      met: p.noticeSent !== null && p.noticeSent <= today,
      otherwise: 'missing',
      field: 'noticeSent',
    },
    { id: 'tenderDeadline', met: deadline !== null, otherwise: 'missing', field: 'tenderDeadline' },
    ...(deadline === null
      ? []
      : [
          {
            id: 'tenderDeadlinePassed',
            met: deadline < today,
            otherwise: 'missing',
            field: 'tenderDeadline',
            details: { date: deadline },
          } as const,
        ]),
    ...longEnough(
      'applicationPeriodLongEnough',
      'applicationDeadline',
      p.applicationDeadline,
      dates.minimumApplicationDay,
    ),
    ...longEnough('tenderPeriodLongEnough', 'tenderDeadline', deadline, dates.minimumTenderDay),
    ...tenderHour(p, dates.minimumTenderDay),
    { id: 'documents', met: documents > 0, otherwise: 'warning' },
  ];
};

const longEnough = (
  id: GateItemId,
  field: keyof ProcurementFacts,
  date: LocalDate | null,
  minimum: LocalDate | null,
): Ask[] =>
  date === null || minimum === null
    ? []
    : [{ id, met: date >= minimum, otherwise: 'warning', field, details: { date, minimum } }];

/** The very last lawful day belongs to the suppliers to its end (förordning 1182/71 art. 3.2 b). */
const tenderHour = (
  { tenderDeadline: date, tenderTime: time }: Procurement,
  minimum: LocalDate | null,
): Ask[] =>
  date === null || date !== minimum || time === null
    ? []
    : [
        {
          id: 'tenderHour',
          met: time >= '23:59',
          otherwise: 'warning',
          field: 'tenderTime',
          details: { date, time },
        },
      ];

/** What must have run out before a signing: the standstill, or what a review made of it (LOU 20 kap.). */
const mayBeSigned = (signing: SigningCourse | null, today: LocalDate): Ask[] => {
  if (signing === null) return [];
  if (signing.kind === 'blocked') {
    const details = { by: signing.by, date: signing.since };
    return [{ id: 'reviewSettled', met: false, otherwise: 'missing', details }];
  }
  const { date } = signing.lastDay;
  const id = signing.after === 'tenDays' ? 'tenDaysPassed' : 'standstillPassed';
  return [{ id, met: date < today, otherwise: 'missing', details: { date } }];
};

const toContract = (p: Procurement, dates: GateDates, today: LocalDate): Ask[] => {
  if (p.procedure === 'directAward') {
    const mustDocument = p.estimatedValue !== null && isDocumented(p.estimatedValue);
    return [
      {
        id: 'awardDecided',
        met: p.awardDecided !== null,
        otherwise: 'missing',
        field: 'awardDecided',
      },
      ...(mustDocument
        ? [
            {
              id: 'directAwardDocumented',
              met: given(p.marketContact),
              otherwise: 'missing',
              field: 'marketContact',
            } as const,
          ]
        : []),
    ];
  }
  const { signing } = dates;
  const earliest = signing?.kind === 'from' ? signing.earliest.date : null;
  return [
    {
      id: 'tendersOpened',
      met: p.tendersOpened !== null,
      otherwise: 'missing',
      field: 'tendersOpened',
    },
    {
      id: 'openedByTwo',
      met: namesTwoPersons(p.openedBy),
      otherwise: isDirectiveProcedure(p) ? 'missing' : 'warning',
      field: 'openedBy',
    },
    {
      id: 'awardDecided',
      met: p.awardDecided !== null,
      otherwise: 'missing',
      field: 'awardDecided',
    },
    {
      id: 'notificationSent',
      met: p.notificationSent !== null,
      otherwise: 'missing',
      field: 'notificationSent',
    },
    ...mayBeSigned(signing, today),
    ...(signing === null
      ? []
      : [
          {
            id: 'reviewAnswer',
            met: given(p.reviewAnswer) || p.reviews.length > 0,
            otherwise: 'missing',
            field: 'reviewAnswer',
          } as const,
        ]),
    {
      id: 'tendersValid',
      met: p.tendersValidUntil !== null && p.tendersValidUntil >= (earliest ?? today),
      otherwise: 'warning',
      field: 'tendersValidUntil',
      ...(p.tendersValidUntil === null ? {} : { details: { date: p.tendersValidUntil } }),
    },
  ];
};

/**
 * What the procurement's next gate asks for, each item met, missing, or a warning (overridden where
 * a person gave a reason). Null in the last phase. `documents` is the number of attached files.
 */
export const gateOf = (
  procurement: Procurement,
  dates: GateDates,
  today: LocalDate,
  documents: number,
): Gate | null => {
  const to = nextPhase(procurement.phase);
  if (to === null) return null;
  const asks =
    to === 'advertising'
      ? toAdvertising(procurement, dates)
      : to === 'evaluation'
        ? toEvaluation(procurement, dates, today, documents)
        : toContract(procurement, dates, today);
  return { to, items: asks.map((ask) => judged(ask, procurement.overrides)) };
};

const judged = (ask: Ask, overrides: readonly Override[]): GateItem => {
  const override = overrides.find(
    ({ item, details }) =>
      item === ask.id && JSON.stringify(details) === JSON.stringify(ask.details ?? null),
  );
  const state = ask.met
    ? 'met'
    : ask.otherwise === 'missing'
      ? 'missing'
      : override
        ? 'overridden'
        : 'warning';
  return {
    id: ask.id,
    state,
    ...(ask.field === undefined ? {} : { field: ask.field }),
    ...(ask.details === undefined ? {} : { details: ask.details }),
    ...(state === 'overridden' && override ? { override } : {}),
  };
};

/**
 * The procurement with a gate's warning overridden for a reason. Refused without a reason
 * (`reason.missing`) and for an item that is not a warning: what is missing cannot be overridden.
 */
export const override = (
  procurement: Procurement,
  gate: Gate,
  itemId: string,
  reason: string,
  by: string,
  today: LocalDate,
): Result<Procurement> => {
  const item = gate.items.find((candidate) => candidate.id === itemId);
  if (item?.state !== 'warning') return refuse('gate.notOverridable');
  if (reason.trim() === '') return refuse('reason.missing', undefined, 'reason');
  const made: Override = {
    item: item.id,
    details: item.details ?? null,
    reason: reason.trim(),
    by,
    on: today,
  };
  const others = procurement.overrides.filter((earlier) => earlier.item !== item.id);
  return ok({ ...procurement, overrides: [...others, made] });
};

/** The procurement with an override taken back: its warning stands again (`gate.notOverridden`). */
export const withdrawOverride = (procurement: Procurement, itemId: string): Result<Procurement> => {
  const overrides = procurement.overrides.filter(({ item }) => item !== itemId);
  return overrides.length === procurement.overrides.length
    ? refuse('gate.notOverridden')
    : ok({ ...procurement, overrides });
};

/**
 * The procurement moved to its next phase. Refused while it is paused or cancelled, and while
 * anything is missing or a warning stands without a reason (`gate.closed` with how many).
 */
export const advance = (
  procurement: Procurement,
  gate: Gate | null,
  today: LocalDate,
): Result<Procurement> => {
  if (procurement.hold.kind !== 'active') return refuse('procurement.notActive');
  if (gate === null) return refuse('gate.last');
  const missing = gate.items.filter((item) => item.state === 'missing').length;
  const warnings = gate.items.filter((item) => item.state === 'warning').length;
  if (missing + warnings > 0) return refuse('gate.closed', { missing, warnings });
  return ok(moved(procurement, gate.to, null, today));
};
