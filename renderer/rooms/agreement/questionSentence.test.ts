import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { newAgreement } from '#domain/agreement';
import { localDate } from '#domain/localDate';
import { openWords } from '#words/words';
import { questionSentence } from './questionSentence.ts';

const today = localDate('2026-11-23');
const agreement = newAgreement('a', { title: 'Skolfoto', start: today }, today);
const ask = (code: string, text = 'Ja') =>
  questionSentence(i18next.t, agreement, { field: 'options', code, text });

beforeAll(async () => {
  await openWords('sv');
});

test('says what the import asked', () => {
  expect(ask('date.onlyYear')).toBe('Texten säger bara år. Vi gissar inte vilken dag.');
});

test('an unknown code, or one whose facts are gone, says nothing rather than half a sentence', () => {
  expect(ask('no.such')).toBeNull();
  expect(ask('end.beforeStart')).toBeNull();
  expect(
    questionSentence(
      i18next.t,
      { ...agreement, agreedEnd: localDate('2026-01-01') },
      { field: 'agreedEnd', code: 'end.beforeStart', text: '2026-01-01' },
    ),
  ).toBe('Avtalet slutar 2026-01-01, före starten 2026-11-23. Ett av datumen är fel.');
});
