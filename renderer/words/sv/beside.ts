/** A record that stands beside its list. */
export const beside = {
  toggle: 'Visa bredvid listan',
  openBeside: 'Öppna bredvid',
  label: 'Bredvid listan',
  close: 'Stäng det bredvid',
  open: 'Öppna',
  stands: '{{title}} visas bredvid listan. F6 går dit.',
  own: 'En egen bevakning. Den hör inte till något ärende eller avtal.',
  stand: 'Hur det står',
} as const;
