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
  readonly minimumTenderDay: LocalDate | null;
  readonly standstillLastDay: LocalDate | null;
  readonly earliestSigning: LocalDate | null;
};

export type GateItemId =
  | 'registryNumber'
  | 'department'
  | 'procurer'
  | 'need'
  | 'estimatedValue'
  | 'kind'
  | 'procedure'
  | 'marketContact'
  | 'lessonsReviewed'
  | 'contractStartWished'
  | 'noticeSent'
  | 'tenderDeadline'
  | 'tenderDeadlinePassed'
  | 'tenderPeriodLongEnough'
  | 'documents'
  | 'tendersOpened'
  | 'openedByTwo'
  | 'awardDecided'
  | 'notificationSent'
  | 'standstillPassed'
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

const toAdvertising = (p: Procurement): Ask[] => [
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
  const minimum = dates.minimumTenderDay;
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
    ...(deadline === null || minimum === null
      ? []
      : [
          {
            id: 'tenderPeriodLongEnough',
            met: deadline >= minimum,
            otherwise: 'warning',
            field: 'tenderDeadline',
            details: { date: deadline, minimum },
          } as const,
        ]),
    { id: 'documents', met: documents > 0, otherwise: 'warning' },
  ];
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
  const standstillEnd = dates.standstillLastDay;
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
    ...(standstillEnd === null
      ? []
      : [
          {
            id: 'standstillPassed',
            met: standstillEnd < today,
            otherwise: 'missing',
            details: { date: standstillEnd },
          } as const,
          {
            id: 'reviewAnswer',
            met: given(p.reviewAnswer),
            otherwise: 'missing',
            field: 'reviewAnswer',
          } as const,
        ]),
    {
      id: 'tendersValid',
      met: p.tendersValidUntil !== null && p.tendersValidUntil >= (dates.earliestSigning ?? today),
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
      ? toAdvertising(procurement)
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
