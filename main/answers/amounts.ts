import { withOwnAmount, withoutOwnAmount } from '#domain/law/ownAmounts';
import { ok } from '#domain/result';
import type { Answers } from './answer.ts';
import type { Overview } from './overview.ts';

type Names = Extract<keyof Answers, `amount.${string}`>;

/** Answers about the thresholds that the municipality enters itself. */
export const amountAnswers = (overview: Overview): Pick<Answers, Names> => ({
  'amount.keep': {
    mode: 'write',
    run: ({ keeps, about, who, now }, given) => {
      const { ownAmounts } = overview.settings();
      const kept = withOwnAmount(ownAmounts, { ...given, addedBy: who, addedAt: now });
      if (!kept.ok) return kept;
      keeps.settings({ ownAmounts: kept.value });
      about({ kind: 'settings', id: 'settings' }, '');
      return ok(null);
    },
  },
  'amount.remove': {
    mode: 'write',
    run: ({ keeps, about }, { kind, validFrom }) => {
      const { ownAmounts } = overview.settings();
      keeps.settings({ ownAmounts: withoutOwnAmount(ownAmounts, kind, validFrom) });
      about({ kind: 'settings', id: 'settings' }, '');
      return ok(null);
    },
  },
});
