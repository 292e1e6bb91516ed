import type { HandbookChapter } from '../handbook.ts';

/** The handbook, in short. What stands in “…” is a button, a menu or a field as the window names it. */
export const handbook: readonly HandbookChapter[] = [
  {
    id: 'start',
    title: 'Getting started',
    picture: {
      name: 'idag',
      alt: 'Today: the weeks ahead, what has passed and what is due today.',
    },
    parts: [
      {
        head: 'The first day',
        text: [
          '“Today” asks for the municipality, your name and the departments. The answers are in “Settings”. “Add example data” fills the register with invented cases; “Remove” takes them away again.',
          'What you write is kept when you leave the field. “Undo” takes back the latest. Ctrl K finds anything and does anything.',
        ],
      },
    ],
  },
  {
    id: 'procurements',
    title: 'Procurements and phases',
    picture: {
      name: 'tavla',
      alt: 'The board with a column for each phase and a card for each case.',
    },
    parts: [
      {
        head: 'Four phases',
        text: [
          '“New procurement” needs a title only. Before each phase the case is checked for what is missing. What the law demands must be done; a warning can be set aside with a reason. Move a card by dragging it, or with Shift and an arrow.',
          'Drop files on an open case or agreement to add them.',
        ],
      },
    ],
  },
  {
    id: 'views',
    title: 'Lists and board',
    picture: {
      name: 'bredvid',
      alt: 'The list of cases at the left, and the chosen case beside it.',
    },
    parts: [
      {
        head: 'Arrange',
        text: [
          '“Board” and “List” show the same cases; Ctrl L changes. Press a heading to sort, right click it to filter. “Columns” chooses what is shown and “Group” what rows and cards stand under. All of it stays. “Saved views” keeps it under a name.',
        ],
      },
      {
        head: 'Beside and together',
        text: [
          'Ctrl Enter, or “Open beside” in the menu of a row, shows the record at the right; it follows the row and Esc closes it. Mark several rows to change them at once. “Compare” holds two to five cases side by side.',
          '“Save the list” saves what is seen: “Save the list as Excel” with Ctrl Shift E, “Save the list as PDF” with Ctrl Shift P.',
        ],
      },
    ],
  },
  {
    id: 'case',
    title: 'The page of a case',
    picture: {
      name: 'tidplan',
      alt: 'The time plan with a step on each row, what has happened filled and the rest dashed.',
    },
    parts: [
      {
        head: 'Its parts',
        text: [
          '“Overview” says the next step and what is missing. “Facts”, “Time plan”, “Documents”, “Notes” and “Journal” are its other parts. “Rules that apply” says what the case falls under and why. “Review” follows an application to the court; no signing day before it allows is taken.',
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'Dates and why',
    picture: {
      name: 'varfor',
      alt: 'The explanation of a date, step by step, with its rule below.',
    },
    parts: [
      {
        head: 'Counted dates',
        text: [
          'Dates that follow from the law or the agreement are counted anew every day. The question mark beside a date, or Alt Enter, shows the steps and where the rule is written. Dashed is not certain.',
        ],
      },
    ],
  },
  {
    id: 'agreements',
    title: 'Agreements and decisions on extension',
    picture: {
      name: 'beslutet',
      alt: 'The decision sheet: evidence at the left, decision at the right.',
    },
    parts: [
      {
        head: 'Decisions',
        text: [
          'An agreement that can be extended comes to “Decisions” in good time before the last day of notice. The program proposes, a person decides. A decision can be undone. What you write stays as a draft until the decision is made.',
        ],
      },
      {
        head: 'Ahead',
        text: [
          '“Timeline” draws the agreements over the years, and “As a table” says the same in words. “Ahead” shows what ends and begins in each quarter.',
        ],
      },
    ],
  },
  {
    id: 'followUp',
    title: 'Follow-up',
    picture: {
      name: 'uppfoljning',
      alt: 'The part Follow-up with deviations and what the departments say.',
    },
    parts: [
      {
        head: 'After the signing',
        text: [
          'The part “Follow-up” of an agreement holds “Deviations” with what was done about them, “Experiences of the departments” by mail or form, “Changes of the contract” against the limits of chapter 17, and “Certificates and insurances” that run out.',
        ],
      },
    ],
  },
  {
    id: 'suppliers',
    title: 'Suppliers and lessons',
    picture: {
      name: 'leverantor',
      alt: 'The page of a supplier with its agreements and what has happened.',
    },
    parts: [
      {
        head: 'Who and what',
        text: [
          '“Suppliers” shows who delivers and where deviations are open. “Lessons” holds what was learned; it turns up by itself in the next pre-study of the category.',
        ],
      },
    ],
  },
  {
    id: 'lists',
    title: 'Reading lists',
    picture: {
      name: 'importera',
      alt: 'A list that was read: each cell shows how it was understood.',
    },
    parts: [
      {
        head: 'From Excel',
        text: [
          'Open “Import”, choose a file, drop one on the room or paste cells. Nothing is kept until you say so. What could not be understood becomes a question and is never guessed. The whole can be undone.',
        ],
      },
    ],
  },
  {
    id: 'papers',
    title: 'Papers and calendar',
    parts: [
      {
        head: 'Out of the program',
        text: [
          'A case and an agreement have a summary as PDF, a decision has its sheet. Agreements and dates become a list on paper with Ctrl Shift P, and what is seen is printed with Ctrl P. Dates can be saved as a calendar file for Outlook.',
        ],
      },
    ],
  },
  {
    id: 'giveOut',
    title: 'Give out and archive',
    parts: [
      {
        head: 'Out of the register',
        text: [
          '“List for disclosure” makes a PDF or an Excel file where what is marked is masked. A whole case is saved as one file for the registry from its menu. “Save the journal” saves what has happened.',
        ],
      },
    ],
  },
  {
    id: 'reminders',
    title: 'Reminders',
    parts: [
      {
        head: 'What waits',
        text: [
          'Mark a date: K is done, S puts it off, L hands it over. What has passed stays until you have taken care of it. “Settings” says how many days before each kind reminds.',
        ],
      },
    ],
  },
  {
    id: 'backups',
    title: 'Backup',
    parts: [
      {
        head: 'By itself',
        text: [
          'Each day with changes ends with a backup, read back before it counts. The register is one file on this computer and nothing is sent anywhere.',
          'Added files are copied soon after they are added or edited. Settings says how many the backup holds, and which could not be read. A file that is lost from the register’s folder is put back by itself. A file that was removed stays for 30 days and is then erased for good, from the backups too.',
        ],
      },
    ],
  },
  {
    id: 'settings',
    title: 'Settings',
    parts: [
      {
        head: 'Its parts',
        text: [
          'The municipality, the one who sits here, language and look, the registers, reminders, lengths of the time plan, delegation, rules and amounts, and the register itself.',
        ],
      },
    ],
  },
  {
    id: 'keys',
    title: 'Keyboard',
    parts: [
      {
        head: 'The most useful',
        text: [
          'Ctrl K finds, Ctrl N makes new, Ctrl F filters, Ctrl Z undoes, Ctrl 1 to 9 go to the places, F6 goes between the parts of the window. Press ? for all keys.',
        ],
      },
    ],
  },
];
