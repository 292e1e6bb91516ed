import { failure } from './sv/failure.ts';
import { frame } from './sv/frame.ts';
import { terms } from './sv/terms.ts';

/** Every Swedish sentence of the window, one part per place. */
export const sv = { frame, terms, failure } as const;
