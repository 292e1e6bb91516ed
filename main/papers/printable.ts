/**
 * A text without the signs that no face can draw: control signs go, and what has no agreed look
 * (private, unassigned, half a pair) becomes the sign for one that is unknown. Undrawn they would be
 * references to no glyph, which PDF/A forbids (ISO 19005-2, 6.2.11.8).
 */
export const printable = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[\p{Co}\p{Cn}\p{Cs}]/gu, '\uFFFD');
