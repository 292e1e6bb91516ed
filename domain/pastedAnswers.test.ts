import { expect, it, test } from 'vitest';
import { pastedAnswers } from './pastedAnswers.ts';

const departments = ['Kost', 'Barn och utbildning'];

test.each([
  ['Kost\t4\tFörläng\tFungerar bra', 'Kost', 4, 'extend', 'Fungerar bra'],
  ['kost\tFörläng med ändringar\t2', 'Kost', 2, 'change', ''],
  [
    'Barn och utbildning\t\tLåta avtalet löpa ut\tSen\tDyr',
    'Barn och utbildning',
    null,
    'letEnd',
    'Sen\nDyr',
  ],
  ['Kost\t7\tTre av fem', 'Kost', null, null, '7\nTre av fem'],
])('%j', (row, department, grade, wish, answer) => {
  expect(pastedAnswers(row, departments)).toEqual([{ department, grade, wish, answer }]);
});

it('leaves out headings and departments that nobody knows', () => {
  const text = 'Förvaltning\tBetyg\r\nKost\t5\r\nOkänd\t3\r\n';
  expect(pastedAnswers(text, departments).map(({ department }) => department)).toEqual(['Kost']);
});
