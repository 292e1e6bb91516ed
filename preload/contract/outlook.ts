import { z } from 'zod';
import type { AgreementYear } from '#domain/agreementYears';
import type { PhaseFigures } from '#domain/caseComparison';
import type { ComingQuarter } from '#domain/pipeline';
import { ask, gives, nothing } from './ask.ts';

/** What may be asked about what comes and what has been. */
export const outlookCommands = {
  /** What ends and what is to begin, quarter by quarter. */
  'outlook.pipeline': ask(
    z.object({ months: z.union([z.literal(12), z.literal(24), z.literal(36)]) }),
    gives<readonly ComingQuarter[]>(),
  ),
  /** New, ended, extended and declined agreements of five years. */
  'outlook.years': ask(nothing, gives<readonly AgreementYear[]>()),
  /** Cases in each phase now, and how long a phase usually takes. */
  'outlook.phases': ask(nothing, gives<readonly PhaseFigures[]>()),
} as const;
