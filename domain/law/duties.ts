import type { Duty, Regime } from '#domain/regime';

/** Where each duty is written, under each regime that has it. Names of sections, not prose. */
const sections: Readonly<
  Record<Duty, Partial<Readonly<Record<Exclude<Regime, 'unknown'>, string>>>>
> = {
  guidelinesForDirectAward: { directAward: 'LOU 19 a kap. 15 §' },
  noticeInRegisteredDatabase: { national: 'LOU 19 kap. 8 §', directive: 'LOU 10 kap. 5 a §' },
  minimumTenderPeriod: { directive: 'LOU 11 kap.' },
  reasonableTenderPeriod: { national: 'LOU 19 kap. 11 §' },
  openingByTwoPersons: { directive: 'LOU 12 kap. 10 §' },
  awardNotification: { national: 'LOU 19 kap. 19 §', directive: 'LOU 12 kap. 12 §' },
  standstill: { national: 'LOU 20 kap. 1 §', directive: 'LOU 20 kap. 1 §' },
  individualReport: { national: 'LOU 12 kap. 15–16 §§', directive: 'LOU 12 kap. 15–16 §§' },
  documentation: {
    directAward: 'LOU 19 a kap. 11 §',
    national: 'LOU 19 kap. 22 §',
    directive: 'LOU 12 kap. 14 §',
  },
  contractAwardNotice: {
    directAward: 'LOU 19 a kap. 13 §',
    national: 'LOU 19 kap. 7 §',
    directive: 'LOU 10 kap. 4 §',
  },
};

/** The section that lays a duty down under a regime; empty where the regime has no such duty. */
export const sectionOfDuty = (duty: Duty, regime: Regime): string =>
  regime === 'unknown' ? '' : (sections[duty][regime] ?? '');
