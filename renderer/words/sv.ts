import { agreement } from './sv/agreement.ts';
import { agreements } from './sv/agreements.ts';
import { beside } from './sv/beside.ts';
import { changes } from './sv/changes.ts';
import { compare } from './sv/compare.ts';
import { deadlines } from './sv/deadlines.ts';
import { decision } from './sv/decision.ts';
import { decisions } from './sv/decisions.ts';
import { failure } from './sv/failure.ts';
import { followUp } from './sv/followUp.ts';
import { frame } from './sv/frame.ts';
import { gate } from './sv/gate.ts';
import { importing } from './sv/importing.ts';
import { lessons } from './sv/lessons.ts';
import { listWarnings } from './sv/listWarnings.ts';
import { many } from './sv/many.ts';
import { outlook } from './sv/outlook.ts';
import { keys, palette } from './sv/palette.ts';
import { plan } from './sv/plan.ts';
import { procurement } from './sv/procurement.ts';
import { procurements } from './sv/procurements.ts';
import { record } from './sv/record.ts';
import { regime } from './sv/regime.ts';
import { reminders } from './sv/reminders.ts';
import { rules } from './sv/rules.ts';
import { savedViews } from './sv/savedViews.ts';
import { settings } from './sv/settings.ts';
import { spans } from './sv/spans.ts';
import { terms } from './sv/terms.ts';
import { today } from './sv/today.ts';
import { ui } from './sv/ui.ts';
import { why } from './sv/why.ts';

/** Every Swedish sentence of the window, one part per place. */
export const sv = {
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
} as const;
