import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { possibleSteps } from '#domain/agreementSteps';
import { addDays, type LocalDate, localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { type Agreement, awaitsDecision, describe, newAgreement, termOf } from './agreement.ts';
import { decide } from './deciding.ts';
import type { ExtensionDecisionInput } from './extensionDecision.ts';

const today = localDate('2026-11-23');
const leadDays = 28;
const distribution: Agreement = {
  ...newAgreement(
    'a',
    {
      title: 'Samordnad varudistribution',
      start: localDate('2025-09-01'),
      agreedEnd: localDate('2027-08-31'),
      options: [
        { months: 12, calledBy: 'buyer' },
        { months: 12, calledBy: 'buyer' },
      ],
      noticeMonths: 6,
      ceiling: kronor(8_400_000),
    },
    localDate('2025-09-01'),
  ),
};
const termOn = (agreement: Agreement, day = today) => termOf(agreement, leadDays, day);

const extension: ExtensionDecisionInput = {
  choice: 'extend',
  months: 12,
  endsOn: null,
  reason: 'Leveranserna fungerar',
  decisionMaker: 'Kommunchefen',
  decidedOn: localDate('2026-12-03'),
  notifiedOn: localDate('2026-12-07'),
  notifiedHow: 'E-post',
  lateReason: '',
};
const decided = (agreement: Agreement, input: Partial<ExtensionDecisionInput>): Agreement => {
  const result = decide(agreement, termOn(agreement), { ...extension, ...input }, 'd');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

group('the term of an agreement', () => {
  it('keeps three ends apart and says when to decide', () => {
    const term = termOn(distribution);
    expect(term).toMatchObject({
      state: 'running',
      agreedEnd: '2027-08-31',
      end: '2027-08-31',
      latestEnd: '2029-08-31',
    });
    expect(term.latestNotice).toMatchObject({ nominal: '2027-02-28', date: '2027-02-26' });
    expect(term.decideBy?.date).toBe('2027-01-29');
    expect(awaitsDecision(distribution, term)).toBe(true);
  });

  it.each([
    ['ends in a month without its day', '2026-08-31', [6], ['2027-02-28']],
    ['goes over a leap day', '2027-02-28', [12, 12], ['2028-02-29', '2029-02-28']],
    ['ends with the year', '2026-12-31', [12], ['2027-12-31']],
    ['began mid-month', '2026-11-14', [1, 1], ['2026-12-14', '2027-01-14']],
  ])('an extension that %s', (_what, agreedEnd, months, ends) => {
    const options = months.map((length) => ({ months: length, calledBy: null }));
    const agreement = { ...distribution, start: null, agreedEnd: localDate(agreedEnd), options };
    expect(possibleSteps(agreement, termOn(agreement)).map(({ end }) => end)).toEqual(ends);
    expect(termOn(agreement).latestEnd).toBe(ends.at(-1));
  });

  it('is counted from the start, so that February does not shorten what follows', () => {
    const monthly = {
      ...distribution,
      start: localDate('2024-01-31'),
      agreedEnd: localDate('2025-01-30'),
      options: [1, 1].map((months) => ({ months, calledBy: null })),
    };
    expect(termOn(monthly).latestEnd).toBe('2025-03-30');
    const once = decided(monthly, { months: 1, lateReason: 'x' });
    expect(termOn(once)).toMatchObject({ end: '2025-02-27', latestEnd: '2025-03-30' });
    expect(termOn(decided(once, { months: 1, lateReason: 'x' })).end).toBe('2025-03-30');
  });

  it.each<[string, Partial<Agreement>, string]>([
    ['no end said', { agreedEnd: null }, 'unknown'],
    ['until further notice', { agreedEnd: null, openEnded: true }, 'openEnded'],
    ['begins later', { start: localDate('2026-12-01') }, 'coming'],
    ['ends today', { agreedEnd: today, start: null }, 'running'],
    ['ended yesterday', { agreedEnd: addDays(today, -1), start: null }, 'ended'],
  ])('%s: %s', (_what, facts, state) => {
    expect(termOn({ ...distribution, ...facts }).state).toBe(state);
  });

  it('counts from the end itself, to be checked, where no notice time is known', () => {
    const term = termOn({ ...distribution, noticeMonths: null });
    expect(term.latestNotice).toMatchObject({ nominal: '2027-08-31', confidence: 'check' });
    expect(term.decideBy?.confidence).toBe('check');
  });

  it('has nothing to decide where no option is left, and nothing known where nobody has said', () => {
    expect(termOn({ ...distribution, options: [] })).toMatchObject({
      decideBy: null,
      latestEnd: '2027-08-31',
    });
    expect(
      termOn({ ...distribution, options: null, statedLatestEnd: localDate('2030-08-31') }),
    ).toMatchObject({
      decideBy: null,
      latestEnd: '2030-08-31',
    });
  });

  it('asks for a decision before an automatic extension, though no option is written', () => {
    const rolls = { ...distribution, options: [], automaticExtension: true };
    expect(awaitsDecision(rolls, termOn(rolls))).toBe(true);
  });

  it('goes on asking after the end has passed, but not about what lapsed before it was entered', () => {
    const later = addDays(localDate('2027-08-31'), 40);
    const lapsed = termOn(distribution, later);
    expect(lapsed.state).toBe('ended');
    expect(awaitsDecision(distribution, lapsed)).toBe(true);
    expect(awaitsDecision({ ...distribution, createdOn: later }, lapsed)).toBe(false);
  });
});

group('deciding', () => {
  it('to extend moves the end and turns to the next option', () => {
    const extended = decided(distribution, {});
    const term = termOn(extended);
    expect(term).toMatchObject({
      agreedEnd: '2027-08-31',
      end: '2028-08-31',
      latestEnd: '2029-08-31',
    });
    expect(term.remaining).toHaveLength(1);
    expect(term.latestNotice?.date).toBe('2028-02-29');
    expect(term.decideBy?.date).toBe('2028-02-01');
    expect(extended.decisions.at(-1)).toMatchObject({ option: 0, months: 12, endsOn: null });
    const whole = termOn(
      decided(extended, { decidedOn: localDate('2027-12-01'), notifiedOn: null }),
    );
    expect(whole).toMatchObject({ end: '2029-08-31', latestEnd: '2029-08-31', decideBy: null });
  });

  it('to extend shorter than the option uses the option all the same', () => {
    const term = termOn(decided(distribution, { months: 6 }));
    expect(term).toMatchObject({ end: '2028-02-29', latestEnd: '2029-02-28' });
    expect(term.remaining).toHaveLength(1);
  });

  it.each(['letEnd', 'procureAnew'] as const)(
    'to %s leaves the end and closes the options',
    (choice) => {
      const term = termOn(decided(distribution, { choice }));
      expect(term).toMatchObject({ end: '2027-08-31', latestEnd: '2027-08-31', decideBy: null });
      expect(term.closedBy?.choice).toBe(choice);
    },
  );

  it('to terminate moves the end to its day', () => {
    const term = termOn(
      decided(distribution, { choice: 'terminate', endsOn: localDate('2027-03-31') }),
    );
    expect(term).toMatchObject({ end: '2027-03-31', decideBy: null });
  });

  it.each<[string, Partial<ExtensionDecisionInput>, string, string]>([
    ['without a reason', { reason: ' ' }, 'reason.missing', 'reason'],
    [
      'without a decision-maker',
      { decisionMaker: '' },
      'decision.noDecisionMaker',
      'decisionMaker',
    ],
    ['without a length', { months: null }, 'decision.noLength', 'months'],
    ['longer than the option', { months: 13 }, 'decision.tooLong', 'months'],
    [
      'told before it was decided',
      { notifiedOn: localDate('2026-12-02') },
      'decision.notifiedBeforeDecided',
      'notifiedOn',
    ],
    ['terminating without a day', { choice: 'terminate' }, 'decision.noEnd', 'endsOn'],
    [
      'told a day late',
      { notifiedOn: localDate('2027-03-01') },
      'decision.lateNotice',
      'lateReason',
    ],
  ])('is refused %s', (_how, input, code, field) => {
    const result = decide(distribution, termOn(distribution), { ...extension, ...input }, 'd');
    expect(result).toMatchObject({ ok: false, failure: { code, field } });
  });

  it('on the last day of notice, a Sunday, is in time; later only with the reason why', () => {
    const told = (on: string, lateReason = '') =>
      decide(
        distribution,
        termOn(distribution),
        { ...extension, decidedOn: localDate(on), notifiedOn: null, lateReason },
        'd',
      ).ok;
    expect(told('2027-02-28')).toBe(true);
    expect(told('2027-03-01')).toBe(false);
    expect(told('2027-03-01', 'Parterna är överens, juristen har prövat')).toBe(true);
  });

  it('is refused where no option is left', () => {
    const spent = { ...distribution, options: [] };
    expect(decide(spent, termOn(spent), extension, 'd')).toMatchObject({
      failure: { code: 'decision.noOption' },
    });
  });
});

group('describing an agreement', () => {
  it('refuses an end before the start at the field that was changed', () => {
    const late = describe(distribution, { start: localDate('2027-09-01') });
    expect(late).toMatchObject({ failure: { code: 'agreement.endBeforeStart', field: 'start' } });
    const early = describe(distribution, { agreedEnd: localDate('2025-08-31') });
    expect(early).toMatchObject({
      failure: { code: 'agreement.endBeforeStart', field: 'agreedEnd' },
    });
  });

  it('counts a question as answered when its fact is given', () => {
    const asked: Agreement = {
      ...distribution,
      questions: [
        { field: 'options', code: 'options.noLength', text: 'Ja' },
        { field: 'ceiling', code: 'money.dash', text: '-' },
      ],
    };
    const answered = describe(asked, { options: [] });
    expect(answered).toMatchObject({ value: { questions: [{ field: 'ceiling' }] } });
  });
});

group('for any agreement', () => {
  const anyDay = fc
    .integer({ min: 0, max: 12_000 })
    .map((days) => addDays(localDate('2015-01-01'), days));
  const anyAgreement = fc
    .record({
      start: anyDay,
      length: fc.integer({ min: 1, max: 2_000 }),
      options: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
      noticeMonths: fc.option(fc.integer({ min: 0, max: 24 })),
      noticeDays: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    .map(({ start, length, options, ...notice }) => ({
      ...newAgreement('a', { title: 'x', start, ...notice }, start),
      agreedEnd: addDays(start, length),
      options: options.map((months) => ({ months, calledBy: null })),
    }));

  it('the ends stand in order and the days to act never come after what they are for', () => {
    fc.assert(
      fc.property(anyAgreement, anyDay, (agreement, day) => {
        const { agreedEnd, end, latestEnd, latestNotice, decideBy } = termOf(
          agreement,
          leadDays,
          day,
        );
        expect(agreedEnd !== null && end !== null && latestEnd !== null).toBe(true);
        expect((agreedEnd as LocalDate) <= (end as LocalDate)).toBe(true);
        expect((end as LocalDate) <= (latestEnd as LocalDate)).toBe(true);
        if (latestNotice && decideBy) {
          expect(latestNotice.date <= latestNotice.nominal).toBe(true);
          expect(latestNotice.nominal <= (end as LocalDate)).toBe(true);
          expect(decideBy.date <= latestNotice.date).toBe(true);
        }
      }),
    );
  });

  it('using every option whole ends on the latest end', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const before = termOf(agreement, leadDays, today);
        let now: Agreement = agreement;
        for (const { months } of agreement.options) {
          const result = decide(
            now,
            termOf(now, leadDays, today),
            { ...extension, months, lateReason: 'x' },
            'd',
          );
          if (!result.ok) throw new Error(result.failure.code);
          now = result.value;
        }
        const after = termOf(now, leadDays, today);
        expect(after.end).toBe(before.latestEnd);
        expect(after.remaining).toEqual([]);
      }),
    );
  });
});
