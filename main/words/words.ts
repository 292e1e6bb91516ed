import type { LocalDate } from '#domain/localDate';
import { daysBetween } from '#domain/localDate';
import type { Deadline, DeadlineKind } from '#domain/reminders';

/** What the machine itself says: menus, dialogs and notifications. */
export type MachineWords = {
  readonly menu: {
    readonly file: string;
    readonly newProcurement: string;
    readonly importList: string;
    readonly print: string;
    readonly settings: string;
    readonly quit: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly view: string;
    readonly find: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomReset: string;
    readonly fullScreen: string;
    readonly help: string;
    readonly keys: string;
    readonly handbook: string;
    readonly about: string;
  };
  readonly dialog: {
    readonly chooseList: string;
    readonly lists: string;
    readonly allFiles: string;
    readonly chooseLogo: string;
    readonly pictures: string;
    readonly chooseFiles: string;
    readonly savePaper: string;
  };
  readonly reminder: (deadline: Deadline, today: LocalDate) => { title: string; body: string };
  readonly tray: {
    readonly open: string;
    readonly quit: string;
    readonly due: (count: number) => string;
    readonly hiding: { readonly title: string; readonly body: string };
  };
  readonly gathered: (count: number) => { title: string; body: string };
};

const sv = {
  decideBy: 'besluta om förlängning',
  latestNotice: 'sista dag att meddela förlängning',
  agreementEnds: 'avtalet slutar',
  priceAdjustment: 'prisjustering',
  followUpMeeting: 'uppföljningsmöte',
  deviationFollowUp: 'följ upp avvikelse',
  experienceDue: 'svar från förvaltning',
  certificateExpires: 'intyg går ut',
  applicationDeadline: 'sista ansökningsdag',
  tenderDeadline: 'sista anbudsdag',
  tendersValidUntil: 'anbuden slutar gälla',
  standstillEnds: 'avtalsspärren löper ut',
  documentationDue: 'dokumentationen ska vara klar',
  contractAwardNoticeDue: 'annons om tilldelning ska vara skickad',
  own: 'egen bevakning',
} as const satisfies Record<DeadlineKind, string>;

const en = {
  decideBy: 'decide on extension',
  latestNotice: 'last day to give notice of extension',
  agreementEnds: 'the agreement ends',
  priceAdjustment: 'price adjustment',
  followUpMeeting: 'follow-up meeting',
  deviationFollowUp: 'follow up a deviation',
  experienceDue: 'answer from a department',
  certificateExpires: 'certificate expires',
  applicationDeadline: 'last day to apply',
  tenderDeadline: 'tender deadline',
  tendersValidUntil: 'tenders cease to be valid',
  standstillEnds: 'the standstill ends',
  documentationDue: 'documentation complete',
  contractAwardNoticeDue: 'contract award notice to be sent',
  own: 'own date',
} as const satisfies Record<DeadlineKind, string>;

const inDaysSv = (days: number): string =>
  days === 0
    ? 'i dag'
    : days === 1
      ? 'i morgon'
      : days > 1
        ? `om ${days} dagar`
        : `passerat ${-days} dagar`;

const inDaysEn = (days: number): string =>
  days === 0
    ? 'today'
    : days === 1
      ? 'tomorrow'
      : days > 1
        ? `in ${days} days`
        : `passed ${-days} days ago`;

const swedish: MachineWords = {
  menu: {
    file: 'Arkiv',
    newProcurement: 'Ny upphandling',
    importList: 'Importera lista',
    print: 'Skriv ut …',
    settings: 'Inställningar',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    view: 'Visa',
    find: 'Sök eller gör något',
    zoomIn: 'Förstora',
    zoomOut: 'Förminska',
    zoomReset: 'Normal storlek',
    fullScreen: 'Helskärm',
    help: 'Hjälp',
    keys: 'Kortkommandon',
    handbook: 'Handbok',
    about: 'Om Upphandlingsbordet',
  },
  dialog: {
    chooseList: 'Välj en avtalslista',
    lists: 'Listor (Excel, OpenDocument, csv)',
    allFiles: 'Alla filer',
    chooseLogo: 'Välj logotyp',
    pictures: 'Bilder',
    chooseFiles: 'Välj filer att lägga in',
    savePaper: 'Spara som PDF',
  },
  reminder: (deadline, today) => ({
    title: deadline.title ?? deadline.subject.title,
    body: `${sv[deadline.kind]}, ${deadline.due}, ${inDaysSv(daysBetween(today, deadline.due))}`,
  }),
  tray: {
    open: 'Öppna Upphandlingsbordet',
    quit: 'Avsluta',
    due: (count) =>
      count === 0 ? 'Inget datum väntar i dag' : `${count} datum har passerat eller gäller i dag`,
    hiding: {
      title: 'Upphandlingsbordet påminner vidare',
      body: 'Det ligger som en ikon bredvid klockan. Avsluta från ikonens meny.',
    },
  },
  gathered: (count) => ({
    title: `${count} datum behöver dig`,
    body: 'De ligger överst i Idag och står kvar tills du har tagit hand om dem.',
  }),
};

const english: MachineWords = {
  menu: {
    file: 'File',
    newProcurement: 'New procurement',
    importList: 'Import a list',
    print: 'Print …',
    settings: 'Settings',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    find: 'Find or do something',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    help: 'Help',
    keys: 'Keyboard shortcuts',
    handbook: 'Handbook',
    about: 'About Upphandlingsbordet',
  },
  dialog: {
    chooseList: 'Choose an agreement list',
    lists: 'Lists (Excel, OpenDocument, csv)',
    allFiles: 'All files',
    chooseLogo: 'Choose a logo',
    pictures: 'Pictures',
    chooseFiles: 'Choose files to add',
    savePaper: 'Save as PDF',
  },
  reminder: (deadline, today) => ({
    title: deadline.title ?? deadline.subject.title,
    body: `${en[deadline.kind]}, ${deadline.due}, ${inDaysEn(daysBetween(today, deadline.due))}`,
  }),
  tray: {
    open: 'Open Upphandlingsbordet',
    quit: 'Quit',
    due: (count) =>
      count === 0 ? 'No date is due today' : `${count} dates have passed or are due today`,
    hiding: {
      title: 'Upphandlingsbordet goes on reminding',
      body: 'It is an icon beside the clock. Quit from its menu.',
    },
  },
  gathered: (count) => ({
    title: `${count} dates need you`,
    body: 'They are first in Today and stay until you have taken care of them.',
  }),
};

/** The machine's words in a language. */
export const wordsIn = (language: 'sv' | 'en'): MachineWords =>
  language === 'en' ? english : swedish;
