import { z } from 'zod';
import { type Logo, logo } from '#domain/logo';
import { ask, gives, nothing } from './ask.ts';

/** What may be asked about the mark on the papers. */
export const logoCommands = {
  'logo.open': ask(nothing, gives<Logo | null>()),
  /** Lets the person choose a picture; null, with nothing changed, where the dialog was closed. */
  'logo.choose': ask(nothing, gives<Logo | null>()),
  'logo.describe': ask(z.object({ alternative: logo.shape.alternative }), gives<Logo>()),
  'logo.remove': ask(nothing, gives<null>()),
} as const;
