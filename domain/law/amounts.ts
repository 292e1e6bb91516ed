import { z } from 'zod';
import { type LocalDate, localDateSchema } from '#domain/localDate';
import { type Ore, oreSchema } from '#domain/money';

/** What a threshold is set for: `socialSpecial` are the services of LOU bilaga 2. */
export const thresholdKinds = ['goodsServices', 'works', 'socialSpecial'] as const;
export type ThresholdKind = (typeof thresholdKinds)[number];

/** An amount that the law sets for a time. */
export type AmountRow = {
  readonly kind: ThresholdKind;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** The amount in euro, where it is set in euro. */
  readonly euro: number | null;
  /** The amount that counts here, excluding VAT; null where it has not been found. */
  readonly amount: Ore | null;
  /** Where `amount` is null: a value below the first is surely under it, from the second surely not. */
  readonly between: readonly [Ore, Ore] | null;
  readonly verified: boolean;
  readonly where: string;
};

/** A newer amount that the municipality has entered itself: kept apart, with who and when. */
export const ownAmountRow = z.object({
  kind: z.enum(thresholdKinds),
  validFrom: localDateSchema,
  validTo: localDateSchema.nullable(),
  amount: oreSchema,
  where: z.string().trim().min(1, 'source.missing').max(300, 'text.tooLong'),
  addedBy: z.string().max(120),
  addedAt: z.string().max(40),
});
export type OwnAmountRow = z.infer<typeof ownAmountRow>;

/** Whether a dated row holds on a day. */
export const isInForce = (
  row: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
  on: LocalDate,
): boolean => row.validFrom <= on && (row.validTo === null || on <= row.validTo);

/** The row of a kind that holds on a day; where several do, the one that began last. */
export const rowInForce = <Row extends Pick<AmountRow, 'kind' | 'validFrom' | 'validTo'>>(
  rows: readonly Row[],
  kind: ThresholdKind,
  on: LocalDate,
): Row | null =>
  rows
    .filter((row) => row.kind === kind && isInForce(row, on))
    .reduce<Row | null>(
      (latest, row) => (latest === null || row.validFrom >= latest.validFrom ? row : latest),
      null,
    );
