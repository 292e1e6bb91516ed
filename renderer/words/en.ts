import { agreement } from './en/agreement.ts';
import { agreements } from './en/agreements.ts';
import { beside } from './en/beside.ts';
import { changes } from './en/changes.ts';
import { compare } from './en/compare.ts';
import { deadlines } from './en/deadlines.ts';
import { decision } from './en/decision.ts';
import { decisions } from './en/decisions.ts';
import { failure } from './en/failure.ts';
import { followUp } from './en/followUp.ts';
import { frame } from './en/frame.ts';
import { gate } from './en/gate.ts';
import { importing } from './en/importing.ts';
import { lessons } from './en/lessons.ts';
import { listWarnings } from './en/listWarnings.ts';
import { many } from './en/many.ts';
import { outlook } from './en/outlook.ts';
import { keys, palette } from './en/palette.ts';
import { plan } from './en/plan.ts';
import { procurement } from './en/procurement.ts';
import { procurements } from './en/procurements.ts';
import { record } from './en/record.ts';
import { regime } from './en/regime.ts';
import { reminders } from './en/reminders.ts';
import { rules } from './en/rules.ts';
import { savedViews } from './en/savedViews.ts';
import { settings } from './en/settings.ts';
import { spans } from './en/spans.ts';
import { terms } from './en/terms.ts';
import { today } from './en/today.ts';
import { ui } from './en/ui.ts';
import { why } from './en/why.ts';
import type { SameKeys } from './sameKeys.ts';
import type { sv } from './sv.ts';

/** Every English sentence; the compiler asks for exactly the Swedish ones. */
export const en = {
  followUp,
  frame,
  agreement,
  agreements,
  beside,
  decision,
  decisions,
  terms,
  failure,
  ui,
  gate,
  importing,
  lessons,
  listWarnings,
  compare,
  many,
  outlook,
  plan,
  procurement,
  procurements,
  record,
  regime,
  why,
  changes,
  deadlines,
  reminders,
  rules,
  savedViews,
  settings,
  spans,
  today,
  keys,
  palette,
} as const satisfies SameKeys<typeof sv>;
