import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partedWord } from './parted.ts';

test.each([
  ['Teknik', 16, 'Teknik'],
  ['Socialförvaltningen', 16, 'Socialförvalt-ningen'],
  ['Samhällsbyggnadsförvaltningen', 16, 'Samhällsbygg-nadsförvalt-ningen'],
  ['Upphandlingsdokumentation', 16, 'Upphandlingsdo-kumentation'],
  ['Verksamhetssystem', 16, 'Verksamhetssys-tem'],
  ['Skolfotograferingen', 16, 'Skolfotografe-ringen'],
  ['Brandskyddskontroller', 16, 'Brandskyddskont-roller'],
  ['xxxxxxxxxxxxxxxxxxxx', 16, 'xxxxxxxxxxxxxxxxxxxx'],
])('%s in %i letters is %s', (word, longest, expected) => {
  expect(partedWord(word, longest).join('')).toBe(expected);
});

test('a word is whole when its hyphens are taken away, and no piece is too long or too short', () => {
  const letters = fc.constantFrom(...'abdefgiklmnoprstuvåäö');
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 60 }),
      fc.integer({ min: 10, max: 30 }),
      (all, longest) => {
        const word = all.join('');
        const pieces = partedWord(word, longest);
        expect(pieces.join('').replaceAll('-', '')).toBe(word);
        for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeLessThanOrEqual(longest);
        if (pieces.length > 1) expect(pieces.at(-1)?.length).toBeGreaterThanOrEqual(3);
      },
    ),
  );
});
