import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JournalRow } from '#contract/history';
import { phases } from '#domain/procurement';
import { formatIn } from './format.ts';
import { journalSentences } from './journal.ts';
import { openWords } from './words.ts';

beforeAll(async () => {
  await openWords('sv');
});

const row = (command: string, changes: JournalRow['changes'], why: string | null = null) =>
  journalSentences(
    i18next.t,
    formatIn('sv'),
  )({
    id: 1,
    at: '2026-11-23T08:00:00Z',
    who: 'Maj',
    command,
    why,
    subject: { kind: 'procurement', id: 'a', title: 'Städ' },
    changes,
    left: 0,
  });

describe('a changed fact reads as a sentence', () => {
  test.each([
    ['registryNumber', null, 'KS 1', 'fyllde i diarienummer: KS 1'],
    [
      'tenderDeadline',
      '2026-10-20',
      '2026-10-23',
      'ändrade sista anbudsdag från 2026-10-20 till 2026-10-23',
    ],
    ['need', 'Rena golv', '', 'tömde behov, det stod Rena golv'],
    ['cpv', null, '90910000', 'fyllde i CPV-kod: 90910000'],
    ['estimatedValue', null, 640_000_000, 'fyllde i uppskattat värde: 6 400 000 kr'],
    ['kind', null, 'services', 'fyllde i slag: tjänst'],
    ['electronicTenders', 1, 0, 'ändrade anbud lämnas elektroniskt från ja till nej'],
  ])('%s from %s to %s', (field, before, after, sentence) => {
    const { did, lines } = row('procurement.describe', [{ field, before, after }]);
    expect(did.replaceAll('\u00a0', ' ')).toBe(sentence);
    expect(lines).toEqual([]);
  });

  test('a long text is told to be rewritten, and stands below', () => {
    const after = 'Golv '.repeat(40);
    const { did, lines } = row('procurement.describe', [{ field: 'need', before: '', after }]);
    expect(did).toBe('skrev om behov');
    expect(lines).toEqual([{ field: 'Behov', before: 'inget', after, isLong: true }]);
  });
});

test('a record of the example tells that it came with the example, and nothing more', () => {
  const { did, lines } = row('example.fill', [{ field: 'title', before: null, after: 'Städ' }]);
  expect(did).toBe('lade in exempeldata');
  expect(lines).toEqual([]);
});

test.each([
  ['department.keep', 'skrev in förvaltningen Städ'],
  ['department.archive', 'lade undan eller tog fram Städ'],
  ['category.keep', 'skrev in avtalsområdet Städ'],
  ['person.keep', 'skrev in personen Städ'],
  ['supplier.keep', 'skrev in leverantören Städ'],
  ['settings.choose', 'ändrade inställningarna'],
  ['settings.avoid', 'ändrade vilka tider planen undviker'],
  ['logo.choose', 'valde logotyp'],
  ['logo.remove', 'tog bort logotypen'],
  ['amount.keep', 'skrev in ett tröskelvärde'],
  ['amount.remove', 'tog bort ett eget tröskelvärde'],
  ['example.remove', 'tog bort exempeldata'],
])('%s is told as what it is', (command, sentence) => {
  expect(row(command, []).did).toBe(sentence);
});

test('a move back tells from where, to where and why', () => {
  expect(
    row(
      'procurement.moveBack',
      [
        { field: 'phase', before: 'advertising', after: 'preStudy' },
        { field: 'reason', before: null, after: 'Kraven måste ändras' },
      ],
      'Kraven måste ändras',
    ),
  ).toEqual({
    did: 'flyttade ärendet tillbaka från annonsering till förstudie',
    why: 'Kraven måste ändras',
    lines: [],
  });
});

test('an override names the warning, and a pause finds its reason among the changes', () => {
  expect(
    row('procurement.override', [{ field: 'item', before: null, after: 'marketContact' }], 'Känd'),
  ).toMatchObject({ did: 'åsidosatte varningen ”Ingen kontakt med marknaden”', why: 'Känd' });
  expect(
    row('procurement.pause', [
      { field: 'hold', before: 'active', after: 'paused' },
      { field: 'holdReason', before: null, after: 'Väntar på budget' },
    ]),
  ).toEqual({ did: 'pausade ärendet', why: 'Väntar på budget', lines: [] });
});

test('an undo lists what it put back', () => {
  const { did, lines } = row('history.undo', [
    { field: 'phase', before: phases[1], after: phases[0] },
  ]);
  expect(did).toBe('ångrade');
  expect(lines).toEqual([
    { field: 'Fas', before: 'annonsering', after: 'förstudie', isLong: false },
  ]);
});
