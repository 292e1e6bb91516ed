import { expect, describe as group, it } from 'vitest';
import { localDate } from '#domain/localDate';
import {
  describe,
  hold,
  isSecret,
  moveBack,
  moved,
  newProcurement,
  phaseSince,
  resume,
} from './procurement.ts';

const today = localDate('2026-11-23');
const blank = newProcurement('p', { title: 'Lås och larm' }, localDate('2026-09-01'));

group('describing a procurement', () => {
  it.each([
    ['a tender deadline before the notice', 'noticeSent', 'tenderDeadline'],
    ['an opening before the tender deadline', 'tenderDeadline', 'tendersOpened'],
    ['tenders that lapse before their deadline', 'tenderDeadline', 'tendersValidUntil'],
    ['an award before the opening', 'tendersOpened', 'awardDecided'],
    ['a notification before the award', 'awardDecided', 'notificationSent'],
    ['a contract before the notification', 'notificationSent', 'contractSigned'],
  ] as const)('refuses %s, at the field that was changed', (_what, earlier, later) => {
    const set = describe(blank, { [earlier]: localDate('2026-10-10') });
    if (!set.ok) throw new Error('the first date is refused');
    const details = { earlier, later, from: '2026-10-10', to: '2026-10-09' };
    expect(describe(set.value, { [later]: localDate('2026-10-09') })).toMatchObject({
      ok: false,
      failure: {
        code: expect.stringMatching(/^procurement\.datesBackwards(ByLaw)?$/),
        field: later,
        details,
      },
    });
    expect(describe(set.value, { [later]: localDate('2026-10-10') })).toMatchObject({ ok: true });
  });

  it('leaves what is not mentioned, and can empty what is', () => {
    const described = describe(blank, { need: 'Nya lås', title: undefined, noticeSent: null });
    expect(described).toMatchObject({
      ok: true,
      value: { title: 'Lås och larm', need: 'Nya lås' },
    });
  });
});

group('the course of a procurement', () => {
  const evaluated = moved(moved(blank, 'advertising', null, today), 'evaluation', null, today);

  it('moves back with a reason only, to an earlier phase only, and keeps the way it went', () => {
    expect(moveBack(evaluated, 'preStudy', ' ', today)).toMatchObject({
      failure: { code: 'reason.missing' },
    });
    expect(moveBack(evaluated, 'contract', 'fel', today)).toMatchObject({
      failure: { code: 'procurement.notBack' },
    });
    expect(moveBack(evaluated, 'evaluation', 'fel', today)).toMatchObject({
      failure: { code: 'procurement.notBack' },
    });
    const back = moveBack(evaluated, 'preStudy', 'Behovet har ändrats', today);
    if (!back.ok) throw new Error(back.failure.code);
    expect(back.value.phase).toBe('preStudy');
    expect(back.value.moves.at(-1)).toEqual({
      from: 'evaluation',
      to: 'preStudy',
      on: today,
      reason: 'Behovet har ändrats',
    });
    expect(phaseSince(back.value)).toBe(today);
    expect(phaseSince(blank)).toBe('2026-09-01');
  });

  it('rests and ends with a reason, and can be taken up again', () => {
    expect(hold(blank, 'paused', '', today)).toMatchObject({ failure: { field: 'reason' } });
    const paused = hold(blank, 'paused', 'Budget', today);
    if (!paused.ok) throw new Error(paused.failure.code);
    expect(moveBack(paused.value, 'preStudy', 'x', today)).toMatchObject({
      failure: { code: 'procurement.notActive' },
    });
    const cancelled = hold(paused.value, 'cancelled', 'Inga anbud', today);
    if (!cancelled.ok) throw new Error(cancelled.failure.code);
    expect(hold(cancelled.value, 'paused', 'x', today).ok).toBe(false);
    expect(resume(cancelled.value)).toMatchObject({
      ok: true,
      value: { hold: { kind: 'active' } },
    });
    expect(resume(blank).ok).toBe(false);
  });

  it.each([
    ['in pre-study', blank, false],
    ['while advertised', moved(blank, 'advertising', null, today), true],
    ['while evaluated', evaluated, true],
    ['once awarded', { ...evaluated, awardDecided: today }, false],
    [
      'once cancelled',
      { ...evaluated, hold: { kind: 'cancelled', since: today, reason: 'x' } as const },
      false,
    ],
    [
      'while paused',
      { ...evaluated, hold: { kind: 'paused', since: today, reason: 'x' } as const },
      true,
    ],
  ])('%s, absolute secrecy is %s (OSL 19 kap. 3 §)', (_when, procurement, secret) => {
    expect(isSecret(procurement)).toBe(secret);
  });
});
