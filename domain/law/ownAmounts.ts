import {
  type AmountRow,
  type OwnAmountRow,
  rowInForce,
  type ThresholdKind,
  thresholdKinds,
} from '#domain/law/amounts';
import { thresholdRows } from '#domain/law/thresholds';
import { addDays, addMonths, type LocalDate } from '#domain/localDate';
import { ok, type Result, refuse } from '#domain/result';

/** A threshold as it is shown to be read or filled in: ours, and the municipality's own if it has one. */
export type ShownAmount = {
  readonly kind: ThresholdKind;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly ours: AmountRow | null;
  readonly own: OwnAmountRow | null;
};

/** The two years a day is in: thresholds are set anew from each even year (directive 2014/24/EU, article 6). */
export const amountPeriodOn = (on: LocalDate): { from: LocalDate; to: LocalDate } => {
  const year = Number(on.slice(0, 4));
  // The first day of a year is a real day, so the brand holds.
  const from = `${year - (year % 2)}-01-01` as LocalDate;
  return { from, to: addDays(addMonths(from, 24), -1) };
};

/** The thresholds of the period a day is in, and of the period after it. */
export const amountsAround = (
  on: LocalDate,
  own: readonly OwnAmountRow[],
): readonly ShownAmount[] => {
  const now = amountPeriodOn(on);
  const next = amountPeriodOn(addDays(now.to, 1));
  return [now, next].flatMap(({ from, to }) =>
    thresholdKinds.map((kind) => ({
      kind,
      validFrom: from,
      validTo: to,
      ours: rowInForce(thresholdRows, kind, from),
      own: rowInForce(own, kind, from),
    })),
  );
};

/** Whether an amount that may decide a case today is neither known to us nor entered by anybody. */
export const isAmountLacking = (on: LocalDate, own: readonly OwnAmountRow[]): boolean =>
  amountsAround(on, own).some(
    (shown) => shown.own === null && (shown.ours?.amount ?? null) === null && shown.validFrom <= on,
  );

/** The municipality's rows with one more; one of the same kind and first day is replaced. */
export const withOwnAmount = (
  rows: readonly OwnAmountRow[],
  added: OwnAmountRow,
): Result<OwnAmountRow[]> => {
  if (added.amount <= 0) return refuse('amount.missing', undefined, 'amount');
  if (added.validTo !== null && added.validTo < added.validFrom) {
    return refuse('amount.datesBackwards', { from: added.validFrom, to: added.validTo }, 'validTo');
  }
  return ok([...withoutOwnAmount(rows, added.kind, added.validFrom), added]);
};

/** The municipality's rows without the one of this kind and first day. */
export const withoutOwnAmount = (
  rows: readonly OwnAmountRow[],
  kind: ThresholdKind,
  validFrom: LocalDate,
): OwnAmountRow[] => rows.filter((row) => row.kind !== kind || row.validFrom !== validFrom);
