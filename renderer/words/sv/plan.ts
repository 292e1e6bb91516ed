/** The time plan of a case: what is said above the picture, and the picture's own words. */
export const plan = {
  tab: 'Tidplan',
  title: 'Tidplan',
  lacking: 'Tidplanen räknas baklänges. Fyll i {{fact}}.',
  assumed: 'Förfarandet är inte valt. Planen är räknad som för ett öppet förfarande.',
  chooseProcedure: 'Välj förfarande',
  fill: 'Fyll i',
  holds_one: 'Planen håller. Avtalet kan börja {{earliest}}, {{count}} dag före önskad start.',
  holds_other: 'Planen håller. Avtalet kan börja {{earliest}}, {{count}} dagar före önskad start.',
  holdsExactly: 'Planen håller, utan någon dag till godo.',
  late_one:
    'Planen håller inte. Avtalet kan börja tidigast {{earliest}}, {{count}} dag efter önskad start {{wished}}.',
  late_other:
    'Planen håller inte. Avtalet kan börja tidigast {{earliest}}, {{count}} dagar efter önskad start {{wished}}.',
  lateHelp: 'Flytta den önskade starten, korta något steg, eller förläng det nuvarande avtalet.',
  missed: '{{leg}} skulle ha börjat senast {{date}}.',
  show: 'Visa tidplanen',
  nextBy: '{{leg}} behöver börja senast {{date}} för att avtalet ska börja {{wished}}.',
  preStudyBy: 'Förstudien behöver vara i gång senast {{date}}.',
  leg: {
    preStudy: 'Förstudie',
    application: 'Ansökan',
    selection: 'Urval',
    tendering: 'Anbudstid',
    evaluation: 'Utvärdering',
    standstill: 'Avtalsspärr och reserv',
    mobilisation: 'Igångsättning',
  },
  column: { leg: 'Steg', picture: 'Bild', from: 'Börjar', to: 'Slutar', why: 'Varför' },
  around: {
    july: 'går runt juli',
    christmas: 'går runt jul',
  },
  real: 'har hänt',
  goesOn: 'pågår',
  coming: 'planerat',
  lawful: 'lagen: tidigast {{date}}',
  avoid: 'Håll fritt från arbete',
  avoids: { july: 'juli', christmas: 'jul, 20 december till trettondagen' },
  legend:
    'Fylld stapel har hänt. Streckad är planerad och kan flyttas. Den heldragna linjen är i dag, den streckade önskad start.',
} as const;
