/** What comes and what has been, in the room of agreements. */
export const outlook = {
  coming: 'Pågår och kommer',
  ahead: 'Hur långt fram',
  years: 'Årssiffror',
  year: 'År',
  column: {
    what: 'Avtal eller upphandling',
    day: 'Dag',
    decideBy: 'Besluta senast',
    beginBy: 'Börja förstudien senast',
  },
  quarter: 'Kvartal {{quarter}} {{year}}',
  nothing: 'inget',
  count_one: '{{count, number}} slutar eller börjar',
  count_other: '{{count, number}} slutar eller börjar',
  more_one: '{{count}} till',
  more_other: '{{count, number}} till',
  kind: { agreementEnds: 'avtalet slutar', contractStarts: 'nytt avtal ska börja' },
  late: 'Passerat: {{day}}',
  lateUnlessExtended: '{{day}}, passerat',
  figure: {
    begun: 'Nya',
    ended: 'Avslutade',
    extended: 'Förlängda',
    declined: 'Inte förlängda',
  },
  note: 'Nya räknas på startdagen, avslutade på sista dagen, besluten på beslutsdagen. Förstudiens dag gäller ett öppet förfarande med tiderna i Inställningar.',
} as const;
