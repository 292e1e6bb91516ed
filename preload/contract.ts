import type { z } from 'zod';
import type { Failure, Result } from '#domain/result';
import { agreementCommands } from './contract/agreements.ts';
import { belongingCommands } from './contract/belongings.ts';
import { caseFileCommands } from './contract/caseFiles.ts';
import { deadlineCommands } from './contract/deadlines.ts';
import { decisionDraftCommands } from './contract/decisionDrafts.ts';
import { deskCommands } from './contract/desk.ts';
import { followUpCommands } from './contract/followUps.ts';
import { historyCommands } from './contract/history.ts';
import { listCommands } from './contract/lists.ts';
import { logoCommands } from './contract/logo.ts';
import { outlookCommands } from './contract/outlook.ts';
import { paperCommands } from './contract/papers.ts';
import { procurementCommands } from './contract/procurements.ts';
import { registerCommands } from './contract/registers.ts';
import { roomViewCommands } from './contract/roomViews.ts';
import { settingsCommands } from './contract/settings.ts';
import { tableCommands } from './contract/tables.ts';

/**
 * Everything that may pass between the window and the machine. Names are `aggregate.verb` in the
 * words of the work. A write either happens wholly and is in the journal, or answers a failure.
 */
export const commands = {
  ...deskCommands,
  ...procurementCommands,
  ...agreementCommands,
  ...belongingCommands,
  ...followUpCommands,
  ...deadlineCommands,
  ...listCommands,
  ...registerCommands,
  ...settingsCommands,
  ...logoCommands,
  ...roomViewCommands,
  ...decisionDraftCommands,
  ...outlookCommands,
  ...historyCommands,
  ...paperCommands,
  ...caseFileCommands,
  ...tableCommands,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
/** What goes in, as the window writes it. */
export type Input<Name extends CommandName> = z.input<Commands[Name]['input']>;
/** What the answer function gets, after the check. */
export type Parsed<Name extends CommandName> = z.output<Commands[Name]['input']>;
export type Output<Name extends CommandName> = Commands[Name]['gives'];

/** Told to the window after each write: which records changed. The window asks anew for what it shows. */
export type Changed = {
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
};

/** What the window is told without asking. */
export type Told =
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'reading'; readonly rows: number; readonly of: number | null }
  /** How many agreements of a list are taken in, of those that were chosen. */
  | { readonly kind: 'takingIn'; readonly done: number; readonly of: number }
  /** How much of a case's attachments is packed, in bytes. */
  | { readonly kind: 'caseFile'; readonly done: number; readonly of: number }
  /** How much of the attachments is copied to the backups, in bytes. */
  | { readonly kind: 'backUp'; readonly done: number; readonly of: number }
  | { readonly kind: 'openSubject'; readonly subject: { kind: string; id: string } }
  | { readonly kind: 'menu'; readonly action: MenuAction }
  | { readonly kind: 'dayTurned' }
  /** The window is about to close: keep what is being typed, then `desk.leave`. */
  | { readonly kind: 'closing' };

/** What the native menu can ask the window to do. */
export type MenuAction =
  | 'undo'
  | 'redo'
  | 'new'
  | 'find'
  | 'import'
  | 'print'
  | 'settings'
  | 'keys'
  | 'handbook'
  | 'about';

/** The window's end of the door, as the preload opens it on `window.desk`. */
export type Door = {
  readonly call: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Result<Output<Name>, Failure>>;
  /** As `call`, with the answer as JSON: one long text crosses into the page, not many small objects. */
  readonly callForText: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
  ) => Promise<string>;
  /** Where a file that was dropped on the window lies; empty for one that lies nowhere. */
  readonly pathOf: (file: unknown) => string;
  readonly onTold: (listener: (told: Told) => void) => () => void;
};
