import type { LocalDate } from '#domain/localDate';
import { type Phase, type Procurement, phases } from '#domain/procurement';

/** When a case was in a phase: `from` its last arrival there, `until` the day it left. */
export type PhaseSpan = {
  readonly phase: Phase;
  readonly state: 'done' | 'now' | 'next';
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
};

/** Each phase of a case with its days. Phases before the present one are done, those after it next. */
export const phaseSpans = (procurement: Procurement): readonly PhaseSpan[] => {
  const here = phases.indexOf(procurement.phase);
  return phases.map((phase, index): PhaseSpan => {
    if (index > here) return { phase, state: 'next', from: null, until: null };
    const arrived = procurement.moves.findLast(({ to }) => to === phase);
    const left = procurement.moves.findLast(({ from }) => from === phase);
    const from = arrived?.on ?? (phase === 'preStudy' ? procurement.createdOn : null);
    return index === here
      ? { phase, state: 'now', from, until: null }
      : { phase, state: 'done', from, until: left?.on ?? null };
  });
};
