import { agreementYears } from '#domain/agreementYears';
import { phaseFigures } from '#domain/caseComparison';
import { beginBefore, type Coming, quartersOf } from '#domain/pipeline';
import { ok } from '#domain/result';
import type { Answers } from './answer.ts';
import { type Overview, planChoiceOf } from './overview.ts';

type Names = Extract<keyof Answers, `outlook.${string}`>;

/** Answers about what comes and what has been. */
export const outlookAnswers = (overview: Overview): Pick<Answers, Names> => ({
  'outlook.pipeline': {
    mode: 'read',
    run: ({ today }, { months }) => {
      const beginBy = beginBefore(planChoiceOf(overview.settings()));
      const cases = [...overview.procurements(today).values()].map(
        ({ procurement }) => procurement,
      );
      const followed = new Set(
        cases.flatMap(({ hold, sourceAgreementId }) =>
          hold.kind === 'cancelled' ? [] : (sourceAgreementId ?? []),
        ),
      );
      const ending = [...overview.agreements(today).values()].flatMap(
        ({ agreement: { id, title }, term, awaits }): Coming[] => {
          if (term.end === null || term.end < today) return [];
          const hasSuccessor = followed.has(id) || term.closedBy?.choice === 'letEnd';
          return [
            {
              kind: 'agreementEnds',
              id,
              title,
              day: term.end,
              decideBy: awaits ? (term.decideBy?.date ?? null) : null,
              beginBy: hasSuccessor ? null : beginBy(term.end),
            },
          ];
        },
      );
      const starting = cases.flatMap(
        ({ id, title, hold, contractSigned, contractStartWished: day }): Coming[] =>
          day === null || hold.kind === 'cancelled' || contractSigned !== null
            ? []
            : [{ kind: 'contractStarts', id, title, day, decideBy: null, beginBy: null }],
      );
      return ok(quartersOf([...ending, ...starting], months, today));
    },
  },
  'outlook.years': {
    mode: 'read',
    run: ({ today }) =>
      ok(
        agreementYears(
          [...overview.agreements(today).values()].map(({ agreement, term }) => ({
            agreement,
            end: term.end,
          })),
          today,
        ),
      ),
  },
  'outlook.phases': {
    mode: 'read',
    run: ({ today }) => {
      const cases = [...overview.procurements(today).values()];
      return ok(
        phaseFigures(
          cases.map(({ procurement }) => procurement),
          today,
        ),
      );
    },
  },
});
