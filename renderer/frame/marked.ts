/** A stretch of text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

/** The text in pieces, those that any typed word matches marked; å, ä and ö are letters of their own. */
export const marked = (text: string, typed: string): readonly Piece[] => {
  const words = typed
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '[ \u00A0]'));
  if (words.length === 0) return [{ text, isMatch: false }];
  return text
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((part, index) => ({ text: part, isMatch: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
};
