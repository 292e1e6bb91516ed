/** Cases held side by side. */
export const compare = {
  title_one: 'Jämför {{count}} upphandling',
  title_other: 'Jämför {{count}} upphandlingar',
  help: 'Det som skiljer sig står i fetstil. Ctrl C kopierar tabellen till Excel.',
  open: 'Jämför',
  close: 'Stäng',
  fact: 'Uppgift',
  differs: 'skiljer sig',
  in: 'Tid i {{phase}}',
  inAll: 'Tid hittills',
  days_one: '{{count, number}} dag',
  days_other: '{{count, number}} dagar',
  reviews: 'Överprövningar',
  lessons: 'Erfarenheter',
} as const;
