import type { SameKeys } from '../sameKeys.ts';
import type { regime as swedish } from '../sv/regime.ts';

export const regime = {
  title: 'Rules that apply',
  is: {
    directAward: 'Direct award is possible (LOU chapter 19 a)',
    national: 'Advertised under LOU chapter 19',
    directive: 'Directive-governed procurement (LOU except chapters 19 and 19 a)',
    unknown: 'Unknown – check',
    callOff: 'Call-off: the framework agreement’s own terms and LOU chapter 7 govern',
    lacking: 'Not known yet',
    noRule: 'Unknown – check',
  },
  lacking: 'Fill in {{facts}} to see which rules apply.',
  and: ' and ',
  noRule: 'No rule for this date: {{on}}. Check the text of the law for that day.',
  fill: 'Fill in',
  toAmounts: 'Fill in the amount',
  day: {
    noticeSent: 'Judged by the rules of {{on}}, the day the notice was sent.',
    started: 'Judged by the rules of {{on}}, the day the case began.',
    today: 'Judged by the rules of {{on}}, today. The day the notice is sent decides.',
  },
  because: {
    belowDirectAwardLimit: 'The value {{value}} is below the direct-award limit {{amount}}.',
    belowDirectAwardLimitNoAmount:
      'The value {{value}} is below the direct-award limit, whatever amount the period has.',
    atOrAboveDirectAwardLimit:
      'The value {{value}} is not below the direct-award limit {{amount}}.',
    atOrAboveDirectAwardLimitNoAmount: 'The value {{value}} is not below the direct-award limit.',
    directAwardLimitUnknown:
      'The direct-award limit for social and other special services on {{on}} is not filled in, and the value {{value}} is so near that it decides.',
    belowThreshold: 'It is below the threshold {{amount}}.',
    belowThresholdNoAmount: 'It is below the threshold, whatever amount the period has.',
    atOrAboveThreshold: 'The value {{value}} is not below the threshold {{amount}}.',
    atOrAboveThresholdNoAmount:
      'The value {{value}} is not below the threshold, whatever amount the period has.',
    thresholdUnknown:
      'The threshold in kronor on {{on}} is not filled in, and the value {{value}} is so near that it decides.',
    socialSpecialAlwaysNational:
      'Social and other special services (annex 2) are procured under chapter 19 whatever their value.',
    directAwardOverLimit:
      'Direct award is chosen, but the value {{value}} is not below the limit {{amount}}. Check the value, or which ground in chapter 19 a, sections 3–6, applies.',
    directAwardOverLimitNoAmount:
      'Direct award is chosen, but it is not sure that the value {{value}} is below the limit. Check the amount, or which ground in chapter 19 a, sections 3–6, applies.',
    nationalOverThreshold:
      'Procurement under chapter 19 is chosen, but the value {{value}} is not below the threshold. Choose a procedure of chapter 6, section 1, or check the value.',
    sumOfKindOverLimit:
      'With this one, direct awards in this category come to {{value}} in a year, against the limit {{amount}}.',
    sumOfKindOverLimitNoAmount:
      'With this one, direct awards in this category come to {{value}} in a year.',
    sumOfKindNearLimit:
      'With this one, direct awards in this category come to {{value}} in a year. That is near the limit {{amount}}.',
    sumOfKindNearLimitNoAmount:
      'With this one, direct awards in this category come to {{value}} in a year. That is near the limit.',
    looksSplit:
      'Each purchase is below the limit, but not together. A procurement may not be split to come below it (LOU chapter 5, section 7 a).',
  },
  sum: 'Direct awards in this category in a year, this one counted in: {{value}} of {{amount}}.',
  summed: 'The others are:',
  summedMore_one: 'and {{count}} more.',
  summedMore_other: 'and {{count}} more.',
  more: 'The procedure chosen goes further than it must, so the rules of chapter 19 come along.',
  ownAmount: 'The amount {{amount}} is the municipality’s own, from {{where}}, entered by {{by}}.',
  duties: 'The law asks for this',
  practice: 'This is recommended',
  notLaw: 'good practice, not law',
  showDuties: 'Show what follows',
  hideDuties: 'Hide what follows',
  duty: {
    guidelinesForDirectAward: 'Follow the municipality’s guidelines for direct award.',
    noticeInRegisteredDatabase: 'Advertise in a registered notice database.',
    minimumTenderPeriod: 'Give suppliers at least the number of days the law sets.',
    reasonableTenderPeriod: 'Give reasonable time for tenders. The law sets no number of days.',
    openingByTwoPersons:
      'Open the tenders together, after the deadline, by at least two appointed persons.',
    awardNotification:
      'Notify all tenderers in writing of the decision, the reasons and the standstill.',
    standstill: 'Wait out the standstill before the contract is signed.',
    individualReport: 'Write an individual report on the procurement.',
    documentation: 'Document the purchase. It must be ready 30 days after the contract is signed.',
    contractAwardNotice: 'Advertise the result within 30 days of the signing of the contract.',
  },
  practiceOf: {
    askSeveralSuppliers: 'Ask several suppliers.',
    fixedTenderPeriod: 'Set the tender period in days, preferably as long as chapter 11 says.',
    openingByTwoPersons: 'Let two persons open the tenders together.',
    frameworkAtMostFourYears: 'Let a framework agreement run for four years at most.',
    modificationRules: 'Keep changes to the contract within the limits of chapter 17.',
    selfDeclaration: 'Let suppliers give a self-declaration.',
  },
  finding: {
    beforeNotice: '{{date}} is before the notice {{sent}}.',
    tooEarly:
      'The tender period may be too short. With {{days}} days the shortest runs until {{minimum}}.',
    tooEarlyMoved:
      'The tender period may be too short. With {{days}} days it ends on {{from}}, but that is {{because}}, so the shortest runs until {{minimum}}.',
    cutsLastDay:
      '{{time}} cuts the last day short, which is the suppliers’ until its end. Write 23.59 or choose a later day.',
    nonWorkingDay: 'That is {{because}}. Nobody is there if the tendering system fails.',
    additionalInformationTight_one:
      'Only {{count}} day from the notice. Additional information is due six days before at the latest.',
    additionalInformationTight_other:
      'Only {{count}} days from the notice. Additional information is due six days before at the latest.',
  },
} as const satisfies SameKeys<typeof swedish>;
