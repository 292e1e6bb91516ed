/** What stands in the archive of a whole case or agreement. */
export const caseFile = {
  name: 'Akt',
  folder: 'Handlingar',
  nameless: 'Namnlös',
  contents: 'Innehåll.txt',
  title: 'Akt: {{title}}',
  made: 'Tagen ur Upphandlingsbordet {{at}} av {{by}}',
  role: {
    summary: '{{path}} – sammanfattning, {{size}}',
    attachment: '{{path}} – handling, {{size}}',
    facts: '{{path}} – alla uppgifter, datum med förklaringar och hela journalen, {{size}}',
    contents: 'Innehåll.txt – den här förteckningen',
    manifest: 'manifest.json – förteckning med kontrollsummor (SHA-256)',
  },
  wasNamed: '(hette ”{{name}}”)',
  changed: '(var {{size}} när den lades in, kopian är ändrad sedan dess)',
  whole: 'Alla handlingar i ärendet finns med.',
  lacking_one: 'En handling kunde inte tas med:',
  lacking_other: '{{count}} handlingar kunde inte tas med:',
  missing: {
    gone: '{{name}} – kopian finns inte kvar. Inlagd {{at}} av {{by}}.',
    unreadable: '{{name}} – kopian gick inte att läsa. Inlagd {{at}} av {{by}}.',
  },
} as const;
