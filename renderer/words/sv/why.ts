/** Beside a counted date: the question, how sure it is, and where its rule is written. */
export const why = {
  question: 'Varför {{day}}?',
  sureness: { verified: 'Verifierad', check: 'Kontrollera', given: 'Angiven' },
  force: {
    law: 'lag',
    contract: 'villkor i avtalet',
    recommendation: 'rekommendation, inte lag',
  },
  readThrough: 'lagtext till och med {{through}}, läst {{on}}',
  readOn: 'läst {{on}}',
  unread: 'inte läst i sin källa',
} as const;
