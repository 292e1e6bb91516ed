import { ChangeForm, RemindForm } from './DateForms.tsx';
import { HandOverForm, SnoozeForm } from './DeadlineForm.tsx';

/** The forms of what is asked about a date, unfolded below it. */
export const forms = {
  snooze: SnoozeForm,
  handOver: HandOverForm,
  change: ChangeForm,
  remind: RemindForm,
} as const;
