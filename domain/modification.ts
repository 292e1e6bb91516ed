import type { Agreement } from '#domain/agreement';
import type { Modification } from '#domain/followUp';
import type { ThresholdKind } from '#domain/law/amounts';
import { isUnderThreshold, type Threshold } from '#domain/law/thresholds';
import type { LocalDate } from '#domain/localDate';
import { inKronor, kronor, type Ore } from '#domain/money';
import { priceDevelopment } from '#domain/priceDevelopment';
import type { ContractKind } from '#domain/procurement';
import type { Regime } from '#domain/regime';

/** A change of a contract's value: öre that may be negative, where the contract became smaller. */
export type Change = number;

/** A small change judged (LOU 17 kap. 9 §). `isWithin` is unknown where the threshold is. */
export type MinorModification = {
  /** All changes so far added up: what one gave and another took back is set off. */
  readonly net: Change;
  readonly share: number;
  readonly allowedShare: number;
  readonly isWithin: 'yes' | 'no' | 'unknown';
  readonly isUnderShare: boolean;
  readonly isUnderThreshold: 'yes' | 'no' | 'unknown';
};

/** The share of a contract's value that a small change must stay under: 15 % for works, else 10 %. */
export const minorShare = (kind: ThresholdKind): number => (kind === 'works' ? 0.15 : 0.1);

/**
 * Whether the changes made one after another are together a change of minor value: the net increase
 * or decrease is lower than the threshold and lower than 10 % (works 15 %) of the contract's value
 * (LOU 17 kap. 9 §). `contractValue` is the value before the change, indexed where the contract has
 * an index clause (17 kap. 15 §); `threshold` null where it is not known.
 */
export const minorModification = (
  kind: ThresholdKind,
  contractValue: Ore,
  changes: readonly Change[],
  threshold: Ore | null,
): MinorModification => {
  const net = changes.reduce((sum, change) => sum + change, 0);
  const size = Math.abs(net);
  const allowedShare = minorShare(kind);
  // Whole öre against hundredths, so that a change of exactly the share is seen as not lower.
  const isUnderShare = size * 100 < contractValue * Math.round(allowedShare * 100);
  const isUnder = threshold === null ? 'unknown' : size < threshold ? 'yes' : 'no';
  return {
    net,
    share: contractValue === 0 ? 0 : size / contractValue,
    allowedShare,
    isUnderShare,
    isUnderThreshold: isUnder,
    isWithin: !isUnderShare ? 'no' : isUnder,
  };
};

/**
 * Whether LOU 17 kap. binds a contract: it does from the threshold up, and not where the contract was
 * procured under 19 or 19 a kap. (LOU 19 kap. 1 §, 19 a kap. 1 §), where it is good practice alone.
 */
export type ModificationRules = 'binding' | 'goodPractice' | 'unknown';

/** What is known of how a contract came to be. */
type ContractOrigin = {
  readonly contractKind: ContractKind | null;
  /** What the case that it stems from follows; null where no case is known or it is a call-off. */
  readonly follows: Regime | null;
  readonly value: Ore | null;
  /** The threshold of its kind on the day it started; null where none is known. */
  readonly threshold: Pick<Threshold, 'amount' | 'between'> | null;
};

/**
 * The standing of LOU 17 kap. for a contract. Its own value does not say that it was procured under
 * the threshold, since the estimate at the notice decides (5 kap. 5 §): that stays unknown.
 */
export const modificationRules = ({
  contractKind,
  follows,
  value,
  threshold,
}: ContractOrigin): ModificationRules => {
  if (contractKind === 'socialSpecial') return 'goodPractice';
  if (follows === 'directive') return 'binding';
  if (follows === 'national' || follows === 'directAward') return 'goodPractice';
  if (value === null || threshold === null) return 'unknown';
  return isUnderThreshold(value, threshold) === 'no' ? 'binding' : 'unknown';
};

/** What a contract's changes are judged against. `value` is what the contract is worth. */
export type ModificationBase = {
  readonly rules: ModificationRules;
  readonly kind: ThresholdKind;
  readonly value: Ore | null;
  /** Null where the threshold is not known in kronor. */
  readonly threshold: Ore | null;
};

/** The small changes together, with the amount and the threshold that they must stay under. */
export type JudgedMinor = MinorModification & {
  readonly limit: Ore;
  readonly threshold: Ore | null;
};

/** One supplementary order or one unforeseen change against half of the contract's value. */
export type JudgedLarge = {
  readonly id: string;
  readonly share: number;
  readonly isWithin: boolean;
};

/** A contract's changes judged; `minor` null where there are no small ones. */
export type ModificationVerdict = {
  readonly value: Ore;
  readonly half: Ore;
  readonly minor: JudgedMinor | null;
  readonly large: readonly JudgedLarge[];
};

/**
 * The changes of a contract by their grounds: the small ones together (LOU 17 kap. 9 §), each
 * supplementary order and unforeseen change by itself (11 and 12 §§). Other grounds have no limit in
 * numbers. Null where the contract's value is not known.
 */
export const judgedModifications = (
  { kind, value, threshold }: Omit<ModificationBase, 'rules'>,
  modifications: readonly Pick<Modification, 'id' | 'ground' | 'amount'>[],
): ModificationVerdict | null => {
  if (value === null) return null;
  const minors = modifications.filter(({ ground }) => ground === 'minor');
  const changes = minors.map(({ amount }) => amount);
  return {
    value,
    half: Math.floor(value / 2) as Ore,
    minor:
      minors.length === 0
        ? null
        : {
            ...minorModification(kind, value, changes, threshold),
            limit: Math.round(value * minorShare(kind)) as Ore,
            threshold,
          },
    large: modifications
      .filter(({ ground }) => ground === 'supplementary' || ground === 'unforeseen')
      .map(({ id, amount }) => ({
        id,
        share: value === 0 ? 0 : amount / value,
        isWithin: isLargeModificationWithin(value, amount),
      })),
  };
};

/**
 * Whether one supplementary order or one change after something unforeseen stays within half of the
 * contract's value (LOU 17 kap. 11 and 12 §§). Each is judged by itself, and each must be advertised
 * (16 §). A decrease is not limited by it.
 */
export const isLargeModificationWithin = (contractValue: Ore, increase: Change): boolean =>
  increase * 2 <= contractValue;

/**
 * A contract's value carried forward by the price adjustments made, in whole öre; null where none has
 * taken effect. It is what changes are judged against where the adjustments follow an index clause
 * (LOU 17 kap. 15 §), which a person must say.
 */
export const indexedValue = (
  contractValue: Ore,
  { priceChanges, start }: Pick<Agreement, 'priceChanges' | 'start'>,
  asOf: LocalDate,
): { readonly value: Ore; readonly total: number } | null => {
  const development = priceDevelopment(priceChanges, start, asOf);
  if (development === null) return null;
  const { total } = development;
  return { value: kronor(inKronor(contractValue) * (1 + total)), total };
};
