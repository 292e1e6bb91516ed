import { inKronor, kronor, type Ore } from '#domain/money';
import { ok, type Result, refuse } from '#domain/result';

/** LOU 5 kap. 10 and 13 §§: an indefinite time, or one beyond 48 months, counts as 48 months. */
const monthsAtMost = 48;

const sumOf = (amounts: readonly Ore[]): Ore =>
  kronor(amounts.reduce((sum, amount) => sum + inKronor(amount), 0));

/** `share` of an amount, rounded to whole öre. */
const times = (amount: Ore, share: number): Ore => kronor(inKronor(amount) * share);

/** What a purchase will cost over all its time, as known before it is advertised; excluding VAT. */
export type PlannedPurchase = {
  readonly annualValue: Ore;
  readonly baseYears: number;
  /** Each extension the documents will allow, in years. */
  readonly extensionYears: readonly number[];
  /** Rights to buy more, at their full price. */
  readonly options?: readonly Ore[];
  /** Prizes and payments to tenderers. */
  readonly payments?: readonly Ore[];
};

/**
 * The value of a procurement (LOU 5 kap. 3 §): all that may be paid, every option and extension
 * counted as if it were used, excluding VAT.
 */
export const estimatedValue = (planned: PlannedPurchase): Result<Ore> => {
  const years = planned.extensionYears.reduce((sum, length) => sum + length, planned.baseYears);
  if (planned.annualValue < 0) return refuse('money.negative', undefined, 'annualValue');
  if (years <= 0 || planned.extensionYears.some((length) => length < 0)) {
    return refuse('value.noTime', undefined, 'baseYears');
  }
  return ok(
    sumOf([
      times(planned.annualValue, years),
      ...(planned.options ?? []),
      ...(planned.payments ?? []),
    ]),
  );
};

/**
 * The value of a service, or of goods leased, where no total is given: what is paid in the time if it
 * is known and at most 48 months, else the month's value times 48 (LOU 5 kap. 10 and 13 §§).
 * `months` null means an indefinite time.
 */
export const valueByMonth = (monthly: Ore, months: number | null): Result<Ore> => {
  if (monthly < 0) return refuse('money.negative', undefined, 'monthly');
  if (months !== null && months <= 0) return refuse('value.noTime', undefined, 'months');
  return ok(times(monthly, Math.min(months ?? monthsAtMost, monthsAtMost)));
};

/** The value of a framework agreement: the highest sum of every call-off planned (LOU 5 kap. 14 §). */
export const frameworkValue = (plannedCallOffs: readonly Ore[]): Ore => sumOf(plannedCallOffs);

/**
 * The value of a purchase that comes back: the larger of the last twelve months' purchases of the
 * kind and the coming twelve months' (LOU 5 kap. 11 § lets one choose; the larger is the careful one).
 */
export const recurringValue = (lastYear: readonly Ore[], comingYear: readonly Ore[]): Ore => {
  const [past, coming] = [sumOf(lastYear), sumOf(comingYear)];
  return past > coming ? past : coming;
};

/** The highest yearly turnover that may be required of a supplier: twice the value (LOU 14 kap. 4 §). */
export const highestTurnoverRequirement = (value: Ore): Ore => times(value, 2);
