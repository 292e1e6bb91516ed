/** Erfarenheter: what was learned, over all agreements and cases. */
export const lessons = {
  title: 'Erfarenheter',
  sentence:
    'De dyker upp av sig själva i nästa förstudie inom samma avtalsområde och när förlängning ska beslutas.',
  filter: 'Filtrera erfarenheter',
  learnedIn: 'Avtal eller ärende',
  shown: '{{number}} av {{all}} visas',
} as const;
