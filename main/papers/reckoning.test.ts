import { describe, expect, test } from 'vitest';
import { decideBy, latestNotice } from '#domain/agreementTerm';
import { standstill } from '#domain/award';
import { localDate } from '#domain/localDate';
import { reckoningOf } from './reckoning.ts';
import { speechIn } from './words/speech.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const standstillFrom = (sent: string) => {
  const counted = standstill({ sent: localDate(sent), electronic: true });
  if (!counted.ok) throw new Error(counted.failure.code);
  return counted.value;
};

describe('how a day was counted, in short', () => {
  test('a standstill that ends on a Saturday', () => {
    const { sums, source, doubt } = reckoningOf(
      standstillFrom('2026-11-25').lastDay,
      speechIn('sv'),
    );
    expect(plain(sums)).toBe(
      'Elektronisk underrättelse 2026-11-25 + 10 dagar. Flyttat från 2026-12-05, lördag.',
    );
    expect(plain(source)).toMatch(/^LOU 20 kap\. 1 och 18 §§/);
    expect(doubt).toBeNull();
  });

  test('the same in English', () => {
    const { sums } = reckoningOf(standstillFrom('2026-11-25').lastDay, speechIn('en'));
    expect(plain(sums)).toBe(
      'Electronic notification 2026-11-25 + 10 days. Moved from 2026-12-05, Saturday.',
    );
  });

  test('a decide-by day shows the whole way from the agreement’s end', () => {
    const notice = latestNotice(localDate('2027-08-31'), { months: 6, days: null });
    const { sums, source } = reckoningOf(decideBy(notice, 28), speechIn('sv'));
    expect(plain(sums)).toBe(
      'Avtalets slut 2027-08-31 − 6 månader − 28 dagar. Flyttat från 2027-02-28, söndag.',
    );
    expect(source).toBe('');
  });

  test('says what a doubtful day rests on', () => {
    const notice = latestNotice(localDate('2027-08-31'), { months: null, days: null });
    const { sums, doubt } = reckoningOf(notice, speechIn('sv'));
    expect(plain(sums)).toBe('Avtalets slut 2027-08-31.');
    expect(doubt).toBe('tiden för besked är inte ifylld.');
  });
});
