import { z } from 'zod';
import type { PlanSlip } from '#domain/casePlan';
import type { Group } from '#domain/deadlineGroups';
import type { GateItem } from '#domain/gates';
import type { LocalDate } from '#domain/localDate';
import type { Phase } from '#domain/procurement';
import type { Registers } from '#domain/register';
import type { Settings } from '#domain/settings';
import type { WeekAhead } from '#domain/weeksAhead';
import { ask, gives, nothing } from './ask.ts';

/** The state of the store: where it is, and what a careful person wants to know about it. */
export type StoreAbout = {
  readonly path: string;
  readonly folder: string;
  /** The file with what is written and not yet moved into it. */
  readonly bytes: number;
  readonly schemaVersion: number;
  readonly appVersion: string;
  readonly lastBackup: { readonly path: string; readonly at: string } | null;
  /** How many attachments there are and how many the backups hold, and what the last copying lacked. */
  readonly attachments: {
    readonly of: number;
    readonly copied: number;
    /** The names of those that could not be read, or are gone without a copy. */
    readonly lacking: readonly string[];
    /** The folder that could not be written in, or had no room; null where there was no such trouble. */
    readonly stuckIn: string | null;
  };
  /** `synced` or `network` when the folder is one that can harm a database. */
  readonly folderRisk: 'synced' | 'network' | null;
  readonly procurements: number;
  readonly agreements: number;
};

/** What the window needs before it draws anything. `today` and `now` come from the machine's clock. */
export type Opening = {
  readonly today: LocalDate;
  readonly now: string;
  readonly settings: Settings;
  readonly registers: Registers;
  readonly counts: Counts;
  readonly isEmpty: boolean;
  readonly lastSavedAt: string | null;
  readonly lastBackupAt: string | null;
  /** Attachments could not be copied to the backups. */
  readonly areAttachmentsLacking: boolean;
  /** Reminders that came due while the workbench was closed. */
  readonly cameDueWhileClosed: number;
  readonly folderRisk: StoreAbout['folderRisk'];
};

/** The figures of the sidebar. `passed` and `today` are open deadlines. */
export type Counts = {
  readonly procurements: number;
  readonly agreements: number;
  readonly decisions: number;
  readonly deadlines: number;
  readonly passed: number;
  readonly today: number;
};

/** One decision to take, as Idag names it. */
export type DecisionAhead = {
  readonly agreementId: string;
  readonly title: string;
  readonly by: LocalDate;
};

/** A case whose time plan no longer holds. */
export type SlippedCase = PlanSlip & { readonly id: string; readonly title: string };

/** A case that lacks something before its next phase. */
export type WaitingCase = { readonly id: string; readonly title: string; readonly lacks: GateItem };

/** What Idag shows, with the first of what there is much of; the rest is asked for where it is wanted. */
export type TodayView = {
  /** The open deadlines in groups: all of today's, the first of the others, none of the later ones. */
  readonly groups: readonly Group[];
  readonly weeks: readonly WeekAhead[];
  /** The first open day after today. */
  readonly next: LocalDate | null;
  /** The first decisions to take, soonest first. */
  readonly decisions: readonly DecisionAhead[];
  /** The first of all decisions whose day has not passed. */
  readonly decideNext: DecisionAhead | null;
  /** The active cases: how many in each phase, and how many wait for something that is missing. */
  readonly phases: Readonly<Record<Phase, number>>;
  readonly waiting: number;
  /** The first of those that wait, the one with the nearest date first. */
  readonly waits: readonly WaitingCase[];
  /** The most delayed cases, of so many. */
  readonly slipped: readonly SlippedCase[];
  readonly slippedCount: number;
};

/** A hit of the search over everything. */
export type SearchHit = {
  readonly kind:
    | 'procurement'
    | 'agreement'
    | 'supplier'
    | 'note'
    | 'attachment'
    | 'lesson'
    | 'deviation';
  readonly id: string;
  /** The case or agreement to open; null for what is opened by itself. */
  readonly subject: { readonly kind: 'procurement' | 'agreement'; readonly id: string } | null;
  readonly title: string;
  readonly detail: string;
};

/** What may be asked about desk. */
export const deskCommands = {
  'desk.open': ask(nothing, gives<Opening>()),
  'desk.today': ask(nothing, gives<TodayView>()),
  'desk.counts': ask(nothing, gives<Counts>()),
  /** The window has drawn its first room: what nobody waits for may begin. */
  'desk.stands': ask(nothing, gives<null>()),
  /** The window has kept everything that was being typed and may close. */
  'desk.leave': ask(nothing, gives<null>()),
  /** Only where the store could not be opened: puts the newest good backup in its place. */
  'store.restore': ask(nothing, gives<{ path: string }>()),
  'search.find': ask(z.object({ text: z.string().max(200) }), gives<readonly SearchHit[]>()),
  'store.about': ask(nothing, gives<StoreAbout>()),
  /** Refuses with `backup.…` where the register is backed up but not every attachment. */
  'store.backUp': ask(nothing, gives<{ path: string }>()),
  /** Calls off the copying of attachments; the next goes on from there. */
  'store.stopBackUp': ask(nothing, gives<null>()),
  'store.showFolder': ask(nothing, gives<null>()),
  'example.fill': ask(nothing, gives<null>()),
  /** Takes away what `example.fill` made; gives the titles of what stays, because it was gone on with. */
  'example.remove': ask(nothing, gives<{ stays: readonly string[] }>()),
} as const;
