import { expect, test } from 'vitest';
import { marked } from './marked.ts';

const shown = (text: string, typed: string) =>
  marked(text, typed)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Samordnad varudistribution', 'varud', 'Samordnad [varud]istribution'],
  ['Ny varudistribution', 'VARU ny', '[Ny] [varu]distribution'],
  ['KS 2026/00184', '00184', 'KS 2026/[00184]'],
  ['Möbler', 'mobler', 'Möbler'],
  ['Frukt (ekologisk)', '(eko', 'Frukt [(eko]logisk)'],
  ['Frukt', '  ', 'Frukt'],
  ['varor och varudistribution', 'var varu', '[var]or och [varu]distribution'],
])('in %s, %s marks %s', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected);
});
