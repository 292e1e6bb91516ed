import type { Procedure } from '#domain/procurement';

/** The two times suppliers get: to apply for taking part, and to tender. */
export type TenderStep = 'application' | 'tender';

/** What may make a tender period shorter; `agreed` is a time agreed with all who were invited. */
export const shortenings = [
  'none',
  'electronicTenders',
  'priorNotice',
  'accelerated',
  'agreed',
] as const;
export type Shortening = (typeof shortenings)[number];

/** The fewest days of one step of one procedure, and what may shorten it (absent: may not). */
export type TenderPeriodRow = {
  readonly procedures: readonly Procedure[];
  readonly step: TenderStep;
  readonly days: number;
  readonly section: string;
  readonly shorter: Partial<
    Readonly<Record<Exclude<Shortening, 'none'>, readonly [days: number, section: string]>>
  >;
};

const twoStep: readonly Procedure[] = ['restricted', 'negotiated'];

/** LOU 11 kap. 2–10 §§ and 8 kap. 8 and 11 §§, as in force since 2017-01-01. */
export const tenderPeriodRows: readonly TenderPeriodRow[] = [
  {
    procedures: ['open'],
    step: 'tender',
    days: 35,
    section: 'LOU 11 kap. 2 §',
    shorter: {
      electronicTenders: [30, 'LOU 11 kap. 6 §'],
      priorNotice: [15, 'LOU 11 kap. 5 §'],
      accelerated: [15, 'LOU 11 kap. 10 §'],
    },
  },
  {
    procedures: twoStep,
    step: 'application',
    days: 30,
    section: 'LOU 11 kap. 3 §',
    shorter: { accelerated: [15, 'LOU 11 kap. 10 §'] },
  },
  {
    procedures: twoStep,
    step: 'tender',
    days: 30,
    section: 'LOU 11 kap. 3 §',
    shorter: {
      electronicTenders: [25, 'LOU 11 kap. 6 §'],
      priorNotice: [10, 'LOU 11 kap. 5 §'],
      accelerated: [10, 'LOU 11 kap. 10 §'],
      agreed: [10, 'LOU 11 kap. 7 §'],
    },
  },
  {
    procedures: ['competitiveDialogue', 'innovationPartnership'],
    step: 'application',
    days: 30,
    section: 'LOU 11 kap. 3 §',
    shorter: {},
  },
  {
    procedures: ['dynamicPurchasingSystem'],
    step: 'application',
    days: 30,
    section: 'LOU 8 kap. 8 §',
    shorter: {},
  },
  {
    procedures: ['dynamicPurchasingSystem'],
    step: 'tender',
    days: 10,
    section: 'LOU 8 kap. 11 §',
    shorter: { agreed: [10, 'LOU 8 kap. 11 § och 11 kap. 7 §'] },
  },
];

/** LOU 11 kap. 9 §: days added where the documents are not freely and wholly available electronically. */
export const extraDaysForDocuments = 5;
