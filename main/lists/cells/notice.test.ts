import { describe, expect, it } from 'vitest';
import { readNotice } from '#main/lists/cells/notice';

describe('time of notice', () => {
  it.each([
    ['6 mån', { months: 6 }],
    ['6 månader', { months: 6 }],
    ['sex (6) månader', { months: 6 }],
    ['3 mån ömsesidigt', { months: 3 }],
    ['180 dagar', { days: 180 }],
    ['4 veckor', { days: 28 }],
    ['1 år', { months: 12 }],
    ['12 månader', { months: 12 }],
    ['senast 3 månader före', { months: 3 }],
    ['senast nio (9) månader innan avtalstidens utgång', { months: 9 }],
    ['3 m', { months: 3 }],
    ['ett halvår', { months: 6 }],
    ['0,5 år', { months: 6 }],
    ['3 kalendermånader', { months: 3 }],
    ['6 Wochen', { days: 42 }],
    ['6 månader, 10 dagar', { months: 6, days: 10 }],
    ['1 månad och 14 dagar', { months: 1, days: 14 }],
  ])('%s', (text, expected) => {
    expect(readNotice(text, null)).toMatchObject({ code: null, ...expected });
  });

  it('takes a bare number in the unit of the heading', () => {
    expect(readNotice('6', 'months')).toMatchObject({ months: 6 });
    expect(readNotice('6.0', 'months')).toMatchObject({ months: 6 });
    expect(readNotice('90', 'days')).toMatchObject({ days: 90 });
  });

  it.each([
    ['6', 'notice.noUnit'],
    ['2026-06-30', 'notice.notUnderstood'],
    ['Ja', 'notice.notUnderstood'],
    ['3-6 mån', 'notice.notUnderstood'],
    ['3 månader för oss, 10 dagar för dem', 'notice.several'],
    ['3 månader, 6 månader', 'notice.several'],
    ['1,7 år', 'notice.notUnderstood'],
    ['3 månader för kommunen, 6 månader för leverantören', 'notice.several'],
  ])('%s stays a question: %s', (text, code) => {
    expect(readNotice(text, null)).toEqual({ months: null, days: null, code });
  });
});
