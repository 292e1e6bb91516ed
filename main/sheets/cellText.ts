// What a file of XML may not hold, and half of a pair of code units.
const forbidden = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text without the characters that neither a sheet nor a person can read. */
export const readable = (text: string): string =>
  text.replace(forbidden, '').replace(/\r\n?/g, '\n');

/** Whether a spreadsheet may take the text for a formula. A plain negative number is none. */
export const mayBeFormula = (text: string): boolean =>
  /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^-\d+(?:,\d+)?$/.test(text);
