import type { Modification } from '#domain/followUp';
import type { ThresholdKind } from '#domain/law/amounts';
import { inKronor, kronor, type Ore } from '#domain/money';

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

/** What a contract's changes are judged against. `value` is what the contract is worth. */
export type ModificationBase = {
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
  { kind, value, threshold }: ModificationBase,
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

/** A contract's value carried forward by its index clause (LOU 17 kap. 15 §), in whole öre. */
export const indexedValue = (contractValue: Ore, baseIndex: number, index: number): Ore =>
  baseIndex > 0 ? kronor((inKronor(contractValue) * index) / baseIndex) : contractValue;
