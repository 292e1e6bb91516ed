import type { AgreementKind } from '#domain/agreement';
import type { Ore } from '#domain/money';
import { readMoney } from './money.ts';

/** The rank and the reopening limit that a list hides in its words about the form of agreement. */
export type FormReading = {
  readonly rank: number | null;
  readonly reopeningLimit: Ore | null;
};

const asRank = (digits: string | undefined): number | null => {
  const rank = Number(digits);
  return Number.isInteger(rank) && rank >= 1 && rank <= 999 ? rank : null;
};

/** A cell of a rank column: `1`, `1.0`, `Rang 2`, `2:a`, `nr 3`. Null when it holds no rank. */
export const readRank = (text: string): number | null =>
  asRank(
    /^(?:rang(?:ordning)?|rank(?:ing)?|nr|nummer|plats|prio(?:ritet)?)?[ .:]*(\d{1,3})(?:[.,]0+)?(?:[:.]?[ae])?\.?(?: ?(?:i )?rang(?:ordning)?)?$/i.exec(
      text,
    )?.[1],
  );

/** `Rangordnat avtal Rang:3 Gräns då konkurrensutsättning inträder 1000000 kr` → rank 3, 1 000 000 kr. */
export const readForm = (full: string): FormReading => {
  const text = full.slice(0, 500);
  const limit = /gräns\s.*?konkurrensutsättning[^\d]*(\d[\d\s.,]*(?:kr|sek|tkr|mkr|mnkr)?)/i.exec(
    text,
  )?.[1];
  return {
    rank: asRank(/\brang(?:ordning)?\s*[:.]?\s*(\d{1,3})\b/i.exec(text)?.[1]),
    reopeningLimit: limit === undefined ? null : readMoney(limit.trim()).value,
  };
};

/** What kind of agreement the words about its form name: a framework (ramavtal), a plain contract. */
export const kindOf = (full: string): AgreementKind | null => {
  const text = full.slice(0, 500);
  if (/^(inköpscentrals ramavtal|central purchasing body’s framework)$/i.test(text))
    return 'joinedFramework';
  if (/ramavtal|ramkontrakt|rangordnat|framework|rammeavtale|rammeaftale/i.test(text))
    return 'framework';
  if (
    /^(kontrakt|upphandlingskontrakt|direktupphandling|contract|enskilt avtal|tecknat kontrakt)$/i.test(
      text,
    )
  )
    return 'contract';
  return null;
};
