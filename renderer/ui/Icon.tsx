import type { Icon as TablerIcon } from '@tabler/icons-react';
import IconAlertOctagon from '@tabler/icons-react/dist/esm/icons/IconAlertOctagon.mjs';
import IconAlertOctagonFilled from '@tabler/icons-react/dist/esm/icons/IconAlertOctagonFilled.mjs';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconColumns3 from '@tabler/icons-react/dist/esm/icons/IconColumns3.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconExternalLink from '@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconFileDescription from '@tabler/icons-react/dist/esm/icons/IconFileDescription.mjs';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs';
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs';
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import IconLayoutKanban from '@tabler/icons-react/dist/esm/icons/IconLayoutKanban.mjs';
import IconLayoutSidebarRight from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRight.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconNotes from '@tabler/icons-react/dist/esm/icons/IconNotes.mjs';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconQuestionMark from '@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs';
import IconRestore from '@tabler/icons-react/dist/esm/icons/IconRestore.mjs';
import IconRosetteDiscountCheck from '@tabler/icons-react/dist/esm/icons/IconRosetteDiscountCheck.mjs';
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconShoppingCart from '@tabler/icons-react/dist/esm/icons/IconShoppingCart.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import IconTemplate from '@tabler/icons-react/dist/esm/icons/IconTemplate.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import IconTruck from '@tabler/icons-react/dist/esm/icons/IconTruck.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import IconUserShare from '@tabler/icons-react/dist/esm/icons/IconUserShare.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import IconZoom from '@tabler/icons-react/dist/esm/icons/IconZoom.mjs';

/** The drawings in use, each with its one meaning in the window. */
const drawings = {
  /** An error. */
  alertOctagon: IconAlertOctagon,
  /** A date that has passed. */
  alertOctagonFilled: IconAlertOctagonFilled,
  /** A warning, a deviation. */
  alertTriangle: IconAlertTriangle,
  /** Put away. */
  archive: IconArchive,
  /** Undo. */
  arrowBackUp: IconArrowBackUp,
  /** Sorted falling. */
  arrowDown: IconArrowDown,
  /** Back. */
  arrowLeft: IconArrowLeft,
  /** Forward. */
  arrowRight: IconArrowRight,
  /** Sorted rising. */
  arrowUp: IconArrowUp,
  /** Cancelled. */
  ban: IconBan,
  /** Deadlines. */
  bell: IconBell,
  /** Lessons. */
  bulb: IconBulb,
  /** Open the calendar. */
  calendar: IconCalendar,
  /** A timeline. */
  calendarEvent: IconCalendarEvent,
  /** Done, met. */
  check: IconCheck,
  /** More below. */
  chevronDown: IconChevronDown,
  /** One step earlier. */
  chevronLeft: IconChevronLeft,
  /** Folded. */
  chevronRight: IconChevronRight,
  /** Everything is saved. */
  circleCheck: IconCircleCheck,
  /** Postpone. */
  clock: IconClock,
  /** A board. */
  columns: IconColumns3,
  /** Copy. */
  copy: IconCopy,
  /** More choices. */
  dots: IconDots,
  /** Save as a file. */
  download: IconDownload,
  /** Opens outside the window. */
  externalLink: IconExternalLink,
  /** Look at. */
  eye: IconEye,
  /** An agreement, a document. */
  file: IconFileDescription,
  /** Filter. */
  filter: IconFilter,
  /** Open a folder. */
  folder: IconFolder,
  /** Decisions. */
  gavel: IconGavel,
  /** What has happened. */
  history: IconHistory,
  /** Something to know. */
  info: IconInfoCircle,
  /** Procurements. */
  kanban: IconLayoutKanban,
  /** A record beside the list. */
  sidebarRight: IconLayoutSidebarRight,
  /** A list. */
  list: IconListCheck,
  /** Secrecy. */
  lock: IconLock,
  /** A message. */
  mail: IconMail,
  /** The group and its meetings. */
  messages: IconMessages,
  /** Notes. */
  note: IconNotes,
  /** A paper out of the app. */
  paper: IconFileText,
  /** Attach. */
  paperclip: IconPaperclip,
  /** Paused. */
  pause: IconPlayerPause,
  /** Edit. */
  pencil: IconPencil,
  /** Go on. */
  play: IconPlayerPlay,
  /** New. */
  plus: IconPlus,
  /** Print. */
  printer: IconPrinter,
  /** A question, why. */
  question: IconQuestionMark,
  /** Bring back a backup. */
  restore: IconRestore,
  /** Trainings. */
  school: IconSchool,
  /** Search. */
  search: IconZoom,
  /** Settings. */
  settings: IconSettings,
  /** Direct awards. */
  shoppingCart: IconShoppingCart,
  /** Today. */
  sun: IconSun,
  /** Import. */
  tableImport: IconTableImport,
  /** A template. */
  template: IconTemplate,
  /** Take away. */
  trash: IconTrash,
  /** Suppliers. */
  truck: IconTruck,
  /** A person. */
  user: IconUser,
  /** Hand over. */
  userShare: IconUserShare,
  /** People. */
  users: IconUsers,
  /** A rule read in its source. */
  verified: IconRosetteDiscountCheck,
  /** Close, missing. */
  x: IconX,
} as const satisfies Record<string, TablerIcon>;

/** A drawing's name. */
export type IconName = keyof typeof drawings;

/**
 * One Tabler drawing in the colour of the text around it, hidden from screen readers: the word
 * beside it or the button's name says what it means. `size` is in CSS pixels: 18 in the sidebar,
 * 16 in buttons, 14 in chips.
 */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawing = drawings[name];
  return <Drawing size={size} stroke={1.7} aria-hidden />;
}
