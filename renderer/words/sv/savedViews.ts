/** Arrangements of a list kept under a name. */
export const savedViews = {
  label: 'Sparade vyer',
  first: 'Som från början',
  save: 'Spara vyn …',
  remove: 'Ta bort {{name}}',
  title: 'Spara vyn',
  name: 'Namn',
  help: 'Filter, kolumner, bredder, ordning och gruppering följer med.',
  taken: 'Namnet finns. Den nya vyn tar den gamlas plats.',
  missing: 'Skriv ett namn, till exempel Mina som slutar i år.',
  keep: 'Spara',
  leave: 'Avbryt',
} as const;
