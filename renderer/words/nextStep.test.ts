import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { CaseDate, ProcurementView } from '#contract/procurements';
import type { Gate, GateItem } from '#domain/gates';
import { localDate } from '#domain/localDate';
import { hold, newProcurement, type Procurement } from '#domain/procurement';
import { formatIn } from '#words/format';
import { openWords } from '#words/words';
import { nextStep } from './nextStep.ts';

beforeAll(async () => {
  await openWords('sv');
});

const today = localDate('2026-11-23');
const fresh = newProcurement('a', { title: 'Städ' }, today);

const said = (
  items: readonly GateItem[] | null,
  more: { readonly procurement?: Procurement; readonly dates?: readonly CaseDate[] } = {},
): string => {
  const gate: Gate | null = items === null ? null : { to: 'contract', items };
  const view: ProcurementView = {
    procurement: fresh,
    gate,
    dates: [],
    regime: { state: 'lacking', lacks: ['kind', 'estimatedValue'] },
    tenderFindings: [],
    priorNotice: null,
    signing: null,
    secret: false,
    phaseSince: today,
    planSlip: null,
    lessons: [],
    attachments: [],
    notes: [],
    deadlines: [],
    sourceAgreement: null,
    ...more,
  };
  return nextStep(view, i18next.t, formatIn('sv')).replaceAll('\u00a0', ' ');
};

const waiting: GateItem = {
  id: 'standstillPassed',
  state: 'missing',
  details: { date: '2026-11-30' },
};
const court: GateItem = { id: 'reviewAnswer', state: 'missing', field: 'reviewAnswer' };
const validity: GateItem = { id: 'tendersValid', state: 'warning', field: 'tendersValidUntil' };
const met: GateItem = { id: 'awardDecided', state: 'met' };

test('the first unmet demands are said, and how many are left', () => {
  expect(said([met, waiting, court])).toBe(
    'Vänta ut avtalsspärren till och med måndag 30 november. Fråga förvaltningsrätten om någon har ansökt om överprövning. Gå sedan vidare till avtal.',
  );
  expect(said([waiting, court, court])).toMatch(/Sedan återstår ett krav före avtal\.$/);
});

test('what is only to be considered is not counted as a demand', () => {
  expect(said([waiting, court, validity])).toMatch(
    /Sedan återstår en punkt att överväga före avtal\.$/,
  );
  expect(said([waiting, court, court, validity, waiting, validity])).toMatch(
    /Sedan återstår 2 krav och 2 punkter att överväga före avtal\.$/,
  );
});

test('an open gate leads on', () => {
  expect(said([met, { ...validity, state: 'overridden' }])).toBe(
    'Inget saknas. Gå vidare till avtal.',
  );
});

test('in the last phase the contract is to be signed, not before the earliest day', () => {
  expect(said(null)).toBe('Teckna avtalet och skriv dagen.');
  const earliest = localDate('2026-12-01');
  expect(said(null, { dates: [{ id: 'earliestSigning', date: earliest, computed: null }] })).toBe(
    'Teckna avtalet tidigast tisdag 1 december och skriv dagen.',
  );
  expect(said(null, { procurement: { ...fresh, contractSigned: earliest } })).toBe(
    'Avtalet är tecknat 2026-12-01. Inget mer har ett datum här.',
  );
});

test('a paused case waits', () => {
  const paused = hold(fresh, 'paused', 'budget', today);
  if (!paused.ok) throw new Error(paused.failure.code);
  expect(said([court], { procurement: paused.value })).toMatch(/^Ärendet är pausat/);
});
