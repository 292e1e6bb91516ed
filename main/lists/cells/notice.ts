import { digitsOf, type Quantity, quantitiesIn, unitWords } from './quantities.ts';

/** Time of notice out of a text; `code` is the question where it was not understood. */
export type NoticeReading = {
  readonly months: number | null;
  readonly days: number | null;
  readonly code: string | null;
};

const none: NoticeReading = { months: null, days: null, code: null };

const asNotice = (quantity: Quantity): NoticeReading =>
  quantity.unit === 'months'
    ? { months: quantity.amount, days: null, code: null }
    : { months: null, days: quantity.amount, code: null };

const same = (a: Quantity, b: Quantity): boolean => a.amount === b.amount && a.unit === b.unit;

/** One length in two units, and nothing else. */
const inTwo = /^\d{1,4} ?\p{L}+(?:,| och| plus| \+) ?\d{1,4} ?\p{L}+$/u;

/**
 * Reads a cell of a notice column: `6 mån`, `180 dagar`, `3 månader och 10 dagar`, `senast 3 månader före`. A bare number
 * takes `unit` from the heading; without one it is a question.
 */
export const readNotice = (raw: string, unit: Quantity['unit'] | null): NoticeReading => {
  const text = digitsOf(raw.slice(0, 500));
  const bare = /^(\d{1,4})(?:[.,]0+)?$/.exec(text);
  if (bare) {
    const amount = Number(bare[1]);
    return unit === null ? { ...none, code: 'notice.noUnit' } : asNotice({ amount, unit });
  }
  const [first, ...rest] = quantitiesIn(text);
  if (first === undefined) return { ...none, code: 'notice.notUnderstood' };
  const [second] = rest;
  if (second?.unit === 'days' && first.unit === 'months' && inTwo.test(text)) {
    return { months: first.amount, days: second.amount, code: null };
  }
  if (rest.some((each) => !same(each, first))) return { ...none, code: 'notice.several' };
  return asNotice(first);
};

const length = `(\\d{1,4}) ?-?(${unitWords})(?![\\p{L}\\d])`;
const clauses = [
  new RegExp(
    `(?:,|;|\\.)?\\s*(?:(?:förlängningen |detta )?(?:ska|skall) )?(?:(?:skriftligt|skriftligen|meddelas|leverantören|senast|minst|före|aviseras|med|uppsägning|begäras|påkallas|ske|och|om|detta)\\s+)*${length}\\s+(?:innan|före|in förväg|i förväg|prior|before)[^.;]*`,
    'iu',
  ),
  new RegExp(
    `(?:,|;|\\.)?\\s*(?:med )?(?:ömsesidig )?uppsägning(?:stid|stiden)?(?: är| på| om|:)? ${length}(?: uppsägning(?:stid)?)?`,
    'iu',
  ),
  new RegExp(`(?:,|;|\\.)?\\s*(?:med )?${length} ?(?:s )?(?:ömsesidig )?uppsägning(?:stid)?`, 'iu'),
];

/** Takes the clause about notice out of a prose text, so that its months are not read as options. */
export const splitNotice = (
  digits: string,
): { readonly rest: string; readonly notice: NoticeReading | null } => {
  for (const clause of clauses) {
    const match = clause.exec(digits);
    const [quantity] = match ? quantitiesIn(match[0]) : [];
    if (match && quantity) {
      const rest = `${digits.slice(0, match.index)} ${digits.slice(match.index + match[0].length)}`;
      return { rest: rest.trim(), notice: asNotice(quantity) };
    }
  }
  return { rest: digits, notice: null };
};
