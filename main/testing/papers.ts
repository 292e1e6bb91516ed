import type { AgreementView } from '#contract/agreements';
import type { CaseDate, ProcurementView } from '#contract/procurements';
import { type AgreementFacts, awaitsDecision, newAgreement, termOf } from '#domain/agreement';
import { caseDaysOf } from '#domain/caseDays';
import { caseRegimeOf, tenderFindingsOf } from '#domain/caseRegime';
import type { DecisionChoice, ExtensionDecision } from '#domain/extensionDecision';
import { gateOf } from '#domain/gates';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { isSecret, newProcurement, type Procurement, phaseSince } from '#domain/procurement';
import type {
  AgreementPaper,
  DecisionPaper,
  Letterhead,
  ProcurementPaper,
} from '#main/papers/paper';

const today = localDate('2026-12-03');

const letterhead: Letterhead = {
  municipality: 'Bruksby kommun',
  unit: 'Inköp',
  language: 'sv',
  today,
  now: '2026-12-03T09:12:00.000Z',
  who: 'Maj Ek',
  logo: null,
};

const names: Readonly<Record<string, string>> = { omsorg: 'Socialförvaltningen', maj: 'Maj Ek' };
const nameOf = (_register: string, id: string | null) => (id === null ? null : (names[id] ?? null));

const dates = (procurement: Procurement): CaseDate[] => {
  const { standstillLastDay, additionalInformation } = caseDaysOf(procurement);
  return [
    ...(additionalInformation === null
      ? []
      : [
          {
            id: 'additionalInformation' as const,
            date: additionalInformation.date,
            computed: additionalInformation,
          },
        ]),
    ...(standstillLastDay === null
      ? []
      : [
          {
            id: 'standstillLastDay' as const,
            date: standstillLastDay.date,
            computed: standstillLastDay,
          },
        ]),
  ];
};

/** A procurement in evaluation, awarded and in its standstill, with what differs. */
export const procurementPaper = (
  differing: Partial<Procurement> = {},
  view: Partial<ProcurementView> = {},
  language: 'sv' | 'en' = 'sv',
): ProcurementPaper => {
  const procurement: Procurement = {
    ...newProcurement(
      'p',
      {
        title: 'Verksamhetssystem för vård och omsorg',
        registryNumber: 'KS 2026/00184',
        departmentId: 'omsorg',
        procurerId: 'maj',
        kind: 'services',
        procedure: 'open',
        estimatedValue: kronor(4_250_000),
        need: 'Systemet slutar underhållas 2027.',
        noticeSent: localDate('2026-08-31'),
        tenderDeadline: localDate('2026-10-05'),
        tendersOpened: localDate('2026-10-06'),
        awardDecided: localDate('2026-11-24'),
        notificationSent: localDate('2026-11-25'),
      },
      localDate('2026-02-02'),
    ),
    phase: 'evaluation',
    moves: [
      { from: 'preStudy', to: 'advertising', on: localDate('2026-08-31'), reason: null },
      { from: 'advertising', to: 'evaluation', on: localDate('2026-10-06'), reason: null },
    ],
    ...differing,
  };
  return {
    kind: 'procurement',
    leftOut: [],
    letterhead: { ...letterhead, language },
    nameOf,
    journal: [],
    view: {
      procurement,
      gate: gateOf(procurement, caseDaysOf(procurement).forGate, today, 0),
      dates: dates(procurement),
      regime: caseRegimeOf(procurement, [], [], today),
      tenderFindings: tenderFindingsOf(procurement),
      priorNotice: null,
      signing: caseDaysOf(procurement).forGate.signing,
      secret: isSecret(procurement),
      phaseSince: phaseSince(procurement),
      planSlip: null,
      lessons: [],
      attachments: [],
      notes: [],
      deadlines: [],
      sourceAgreement: null,
      ...view,
    },
  };
};

const agreementView = (
  differing: Partial<AgreementFacts>,
  decisions: readonly ExtensionDecision[],
  suppliers: readonly string[],
): AgreementView => {
  const agreement = {
    ...newAgreement(
      'a',
      {
        title: 'Samordnad varudistribution',
        registryNumber: 'KS 2025/00103',
        start: localDate('2025-09-01'),
        agreedEnd: localDate('2027-08-31'),
        options: [
          { months: 12, calledBy: 'buyer' },
          { months: 12, calledBy: 'buyer' },
        ],
        noticeMonths: 6,
        clause: 'Köparen har rätt att förlänga avtalet med ett år i taget.',
        ceiling: kronor(8_400_000),
        valueUsed: kronor(2_940_000),
        ...differing,
      },
      localDate('2025-09-01'),
    ),
    decisions,
  };
  const term = termOf(agreement, 28, today);
  return {
    agreement,
    term,
    awaitsDecision: awaitsDecision(agreement, term),
    suppliers: suppliers.map((name, index) => ({
      id: String(index),
      name,
      organisationNumber: '559998-4068',
      rank: suppliers.length > 1 ? index + 1 : null,
      elsewhere: { agreements: 0, deviations: 0, openDeviations: 0 },
    })),
    attachments: [],
    notes: [],
    deviations: [],
    experiences: [],
    modifications: [],
    modificationBase: { rules: 'unknown', kind: 'goodsServices', value: null, threshold: null },
    certificates: [],
    lessons: [],
    links: [],
    newProcurement: null,
    delegate: null,
    deadlines: [],
    importName: null,
    successors: [],
  };
};

/** The distribution agreement, two years and two extensions, with what differs. */
export const agreementPaper = (
  differing: Partial<AgreementFacts> = {},
  language: 'sv' | 'en' = 'sv',
): AgreementPaper => ({
  kind: 'agreement',
  letterhead: { ...letterhead, language },
  nameOf,
  journal: [],
  view: agreementView(differing, [], ['Älvnära Distribution AB']),
});

/** A decision about the distribution agreement, with what differs. */
export const decisionPaper = (
  choice: DecisionChoice,
  {
    language = 'sv',
    suppliers = ['Älvnära Distribution AB'],
    differing = {},
    ...of
  }: Partial<ExtensionDecision> & {
    readonly language?: 'sv' | 'en';
    readonly suppliers?: readonly string[];
    readonly differing?: Partial<AgreementFacts>;
  } = {},
): DecisionPaper => {
  const decision: ExtensionDecision = {
    id: 'd',
    choice,
    option: choice === 'extend' ? 0 : null,
    months: choice === 'extend' ? 12 : null,
    endsOn: choice === 'terminate' ? localDate('2027-03-31') : null,
    reason: 'Leveranserna fungerar.',
    decisionMaker: 'Kommunchef',
    decidedOn: today,
    notifiedOn: null,
    notifiedHow: '',
    lateReason: '',
    confirmedOn: null,
    ...of,
  };
  return {
    kind: 'decision',
    letterhead: { ...letterhead, language },
    nameOf,
    decision,
    newProcurement: null,
    view: agreementView(differing, [decision], suppliers),
  };
};
