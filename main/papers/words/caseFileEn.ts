/** What stands in the archive of a whole case or agreement. */
export const caseFile = {
  name: 'Case file',
  folder: 'Documents',
  nameless: 'Nameless',
  contents: 'Contents.txt',
  title: 'Case file: {{title}}',
  made: 'Taken from Upphandlingsbordet {{at}} by {{by}}',
  role: {
    summary: '{{path}} – summary, {{size}}',
    attachment: '{{path}} – document, {{size}}',
    facts:
      '{{path}} – all facts, dates with how they were counted, and the whole journal, {{size}}',
    contents: 'Contents.txt – this list',
    manifest: 'manifest.json – list with checksums (SHA-256)',
  },
  wasNamed: '(was named ”{{name}}”)',
  changed: '(was {{size}} when it was added, the copy has been changed since)',
  whole: 'Every document of the case is included.',
  lacking_one: 'One document could not be included:',
  lacking_other: '{{count}} documents could not be included:',
  missing: {
    gone: '{{name}} – the copy is gone. Added {{at}} by {{by}}.',
    unreadable: '{{name}} – the copy could not be read. Added {{at}} by {{by}}.',
  },
} as const;
