import type { TFunction } from 'i18next';
import type { JournalRow } from '#contract/history';
import type { Ore } from '#domain/money';
import type { PriceChange } from '#domain/priceDevelopment';
import { contractKinds, phases, procedures } from '#domain/procurement';
import type { Format } from './format.ts';

type Value = string | number | null;

/** One changed fact as words: `long` texts are shown under each other instead of in the sentence. */
export type ChangeLine = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly isLong: boolean;
};

/** A row of the journal as a person would say it, without the name and the time before it. */
export type JournalSentence = {
  readonly did: string;
  readonly why: string | null;
  readonly lines: readonly ChangeLine[];
};

/** Fields that the sentence itself, the row's time, name or reason already say. */
const said = new Set([
  'phase',
  'hold',
  'holdSince',
  'holdReason',
  'fromPhase',
  'toPhase',
  'onDay',
  'item',
  'reason',
  'by',
  'byWhom',
  'at',
  'addedAt',
  'addedBy',
  'size',
  'key',
  'option',
]);

/** What an undo put back is told whole, but for the bookkeeping of who and when. */
const bookkeeping = new Set(
  [...said].filter((field) => !['phase', 'hold', 'item', 'reason'].includes(field)),
);

/** Commands whose sentence tells everything; what changed is not listed under it. */
const toldWhole = new Set([
  'procurement.start',
  'procurement.override',
  'procurement.withdrawOverride',
  'procurement.advance',
  'procurement.moveBack',
  'procurement.pause',
  'procurement.pauseMany',
  'procurement.cancel',
  'procurement.resume',
  'attachment.choose',
  'attachment.drop',
  'attachment.remove',
  'attachment.erase',
  'deadline.handle',
  'deadline.reopen',
  'deadline.add',
  'deadline.remove',
  'list.takeIn',
  'agreement.register',
  'example.fill',
  'example.remove',
]);

const money = new Set(['estimatedValue', 'ceiling', 'valueUsed', 'penalty', 'amount']);
const yesNo = new Set([
  'documentsElectronic',
  'electronicTenders',
  'notificationElectronic',
  'standstillLifted',
  'tenDaysLifted',
  'interimOrder',
  'openEnded',
  'automaticExtension',
  'archived',
  'isProcurer',
]);

/** Fields that hold the key of a word, and the words' place among the terms. */
const choices: Readonly<Record<string, string>> = {
  weight: 'weight',
  action: 'correctiveAction',
  wish: 'wish',
  ground: 'modificationGround',
};

const longFrom = 90;

/** Reads changed facts aloud in one language. */
const changesIn = (t: TFunction, format: Format) => {
  // Keys below are built from data; a word that is missing shows itself in the journal's test.
  const word = (key: string, details: Record<string, string | number> = {}): string =>
    t(key as 'record.journal.nothing', details);
  const has = (key: string): boolean => word(key) !== key;

  const fieldName = (field: string): string => {
    const own = `record.journal.field.${field}`;
    const fact = `terms.fact.${field}`;
    return has(own) ? word(own) : has(fact) ? word(fact) : field;
  };

  const inSentence = (label: string): string =>
    /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

  const kindOf = (kind: string): string =>
    contractKinds.some((known) => known === kind)
      ? word(`terms.contractKind.${kind}`)
      : word(`terms.agreementKind.${kind}`);

  const optionsOf = (text: string): string => {
    const options: { months: number }[] = JSON.parse(text);
    return (
      options.map(({ months }) => t('record.journal.months', { count: months })).join(' + ') ||
      t('record.journal.nothing')
    );
  };

  const maskedOf = (text: string): string => {
    const fields: string[] = JSON.parse(text);
    const said = fields.map((field) => inSentence(word(`terms.maskable.${field}`)));
    return said.join(', ') || t('record.journal.nothing');
  };

  const ratesOf = (text: string): string => {
    const changes: PriceChange[] = JSON.parse(text);
    const said = changes.map(({ on, rate }) => `${on} ${format.rate(rate)}`);
    return said.join(', ') || t('record.journal.nothing');
  };

  const read = (field: string, value: Value): string => {
    if (value === null || value === '') return t('record.journal.nothing');
    if (yesNo.has(field)) return value === 1 ? t('record.yes') : t('record.no');
    if (typeof value === 'number') {
      // The journal keeps amounts as the store does: whole öre.
      return money.has(field) ? format.money(value as Ore) : format.number(value);
    }
    if (field === 'options') return optionsOf(value);
    if (field === 'priceChanges') return ratesOf(value);
    if (field === 'maskedFields') return maskedOf(value);
    if (field === 'kind' || field === 'contractKind') return inSentence(kindOf(value));
    const choice = choices[field];
    if (choice !== undefined) return inSentence(word(`terms.${choice}.${value}`));
    if (field === 'outcome') return inSentence(word(`terms.reviewOutcome.${value}`));
    if (field === 'choice') return inSentence(word(`terms.decisionChoice.${value}`));
    if (field === 'hold') return inSentence(word(`terms.hold.${value}`));
    if (field === 'item') return word(`gate.unmet.${value}`);
    if (phases.some((phase) => phase === value)) return word(`terms.phaseLower.${value}`);
    if (procedures.some((known) => field === 'procedure' && known === value)) {
      return inSentence(word(`terms.procedure.${value}`));
    }
    return value;
  };

  const lineOf = ({ field, before, after }: JournalRow['changes'][number]): ChangeLine => {
    const line = {
      field: fieldName(field),
      before: read(field, before),
      after: read(field, after),
    };
    const isLong = [line.before, line.after].some(
      (text) => text.length > longFrom || text.includes('\n'),
    );
    return { ...line, isLong };
  };

  return { word, has, inSentence, read, lineOf };
};

/** Every changed fact of a row in words, also those that its sentence says. */
export const journalChanges = (t: TFunction, format: Format) => {
  const { lineOf } = changesIn(t, format);
  return (row: JournalRow): ChangeLine[] => row.changes.map(lineOf);
};

/** Reads rows of the journal aloud in one language. */
export const journalSentences = (t: TFunction, format: Format) => {
  const { word, has, inSentence, read, lineOf } = changesIn(t, format);

  const oneChange = (change: JournalRow['changes'][number], line: ChangeLine): string => {
    const details = { ...line, field: inSentence(line.field) };
    if (line.isLong) return t('record.journal.rewrote', details);
    const isEmpty = (value: Value) => value === null || value === '';
    if (isEmpty(change.before)) return t('record.journal.filled', details);
    if (isEmpty(change.after)) return t('record.journal.emptied', details);
    return t('record.journal.changed', details);
  };

  /** What the row's sentence needs to be filled with, taken from what changed. */
  const detailsOf = (row: JournalRow): Record<string, string> => {
    const details: Record<string, string> = { title: row.subject?.title ?? '' };
    const names: string[] = [];
    for (const { field, before, after } of row.changes) {
      if (field === 'phase') {
        details.from = read(field, before);
        details.to = read(field, after);
      } else if (field === 'name') {
        names.push(read(field, after ?? before));
      } else if (field === 'personId') {
        details.person = read(field, after ?? before);
      } else {
        details[field] = read(field, after ?? before);
      }
    }
    return { ...details, names: names.join(', ') };
  };

  const reasonOf = (row: JournalRow): string | null => {
    if (row.why !== null && row.why !== '') return row.why;
    const reason = row.changes.find(
      ({ field, after }) => (field === 'reason' || field === 'holdReason') && after !== null,
    );
    return reason ? String(reason.after) : null;
  };

  return (row: JournalRow): JournalSentence => {
    const why = reasonOf(row);
    const shown = toldWhole.has(row.command)
      ? []
      : row.changes.filter(
          ({ field }) =>
            !(row.command.startsWith('history.') ? bookkeeping : said).has(field) &&
            !(row.command === 'agreement.decide' && field === 'choice'),
        );
    const lines = shown.map(lineOf);
    if (/\.describe(Many)?$/.test(row.command)) {
      const [change, line] = [shown[0], lines[0]];
      if (change && line && shown.length === 1) {
        return { did: oneChange(change, line), why, lines: line.isLong ? lines : [] };
      }
      return { did: t('record.journal.several', { count: lines.length }), why, lines };
    }
    const details = detailsOf(row);
    const command =
      row.command === 'deadline.handle'
        ? `deadline.handle.${row.changes.find(({ field }) => field === 'kind')?.after ?? 'done'}`
        : row.command;
    const key = `record.journal.did.${command}`;
    return { did: has(key) ? word(key, details) : t('record.journal.did.other'), why, lines };
  };
};
