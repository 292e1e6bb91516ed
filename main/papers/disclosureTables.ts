import type { MaskableField } from '#domain/confidentiality';
import type { Table, TableCell } from '#domain/table';
import { agreementFields, type ListedAgreement } from './agreementTable.ts';
import type { Letterhead } from './paper.ts';
import { type Speech, speechIn } from './words/speech.ts';

/** A list of agreements to be given out, with what a person says of the request. */
export type Disclosure = {
  readonly letterhead: Letterhead;
  readonly agreements: readonly ListedAgreement[];
  /** How the agreements were chosen, in words; empty where all are. */
  readonly selection: string;
  /** How many agreements the register has. */
  readonly of: number;
  readonly request: string;
  readonly notCovered: string;
};

/** The columns of the list, and what masks each; what is only for the desk's own use is not there. */
const masks = [
  ['number', null],
  ['registryNumber', null],
  ['title', 'title'],
  ['supplier', 'suppliers'],
  ['organisationNumber', 'suppliers'],
  ['rank', 'suppliers'],
  ['start', 'dates'],
  ['end', 'dates'],
  ['endDecided', 'dates'],
  ['latestEndDecided', 'dates'],
  ['options', 'options'],
  ['notice', 'options'],
  ['value', 'ceiling'],
  ['used', 'valueUsed'],
  ['category', null],
  ['agreementType', null],
  ['department', null],
  ['responsible', 'ownerId'],
] as const satisfies readonly (readonly [
  id: (typeof agreementFields)[number]['id'],
  mask: MaskableField | null,
])[];

/** A column of a list to be given out. */
export type DisclosedField = (typeof masks)[number][0];

const columns = masks.flatMap(([id, mask]) => {
  const field = agreementFields.find((one) => one.id === id);
  return field ? [{ ...field, id, mask }] : [];
});

/** An agreement as it may be given out. */
export type Disclosed = {
  readonly listed: ListedAgreement;
  /** The number of its note among the grounds; null where nothing of it is masked. */
  readonly note: number | null;
  /**
   * Its cells, masked where that is proposed: a line for each supplier, or one alone where they are
   * masked or none. What an agreement has once stands on the first.
   */
  readonly lines: readonly Readonly<Record<DisclosedField, TableCell>>[];
};

const inOrder = new Intl.Collator('sv', { numeric: true });

const filed = ({ agreement }: ListedAgreement): string =>
  agreement.registryNumber ?? agreement.number ?? '';

const isMasked = ({ agreement }: ListedAgreement): boolean => agreement.maskedFields.length > 0;

/**
 * The agreements as they may be given out, in the order of their numbers, because the order of a list
 * by what is masked would tell it.
 */
export const disclosedOf = ({ agreements }: Disclosure, speech: Speech): readonly Disclosed[] => {
  const ordered = agreements.toSorted((one, other) => inOrder.compare(filed(one), filed(other)));
  let notes = 0;
  return ordered.map((listed) => {
    if (isMasked(listed)) notes += 1;
    return {
      listed,
      note: isMasked(listed) ? notes : null,
      lines: linesOf(listed, speech),
    };
  });
};

const linesOf = (listed: ListedAgreement, speech: Speech): Disclosed['lines'] => {
  const hides = new Set<MaskableField>(listed.agreement.maskedFields);
  // A row for each supplier would tell how many they are.
  const suppliers =
    hides.has('suppliers') || listed.suppliers.length === 0 ? [null] : listed.suppliers;
  return suppliers.map((supplier, place) => {
    const cells = columns.map(({ id, of, once, mask }): [DisclosedField, TableCell] => {
      if (once && place > 0) return [id, null];
      const isHidden = mask !== null && hides.has(mask);
      return [id, isHidden ? speech.t('paper.disclosure.masked') : of(listed, supplier, speech)];
    });
    return Object.fromEntries(cells) as Disclosed['lines'][number];
  });
};

/** The sheets of a list to be given out: the agreements, the grounds by agreement, and what it covers. */
export const disclosureTables = (disclosure: Disclosure): readonly Table[] => {
  const speech = speechIn(disclosure.letterhead.language);
  const all = disclosedOf(disclosure, speech);
  const grounds = groundsOf(all, speech);
  return [
    listOf(all, speech),
    ...(grounds.rows.length === 0 ? [] : [grounds]),
    aboutOf(disclosure, speech),
  ];
};

const listOf = (all: readonly Disclosed[], { t }: Speech): Table => ({
  title: t('paper.disclosure.title'),
  columns: [
    ...columns.map(({ id, kind }) => ({ heading: t(`paper.table.agreement.${id}`), kind })),
    { heading: t('paper.disclosure.note'), kind: 'number' },
  ],
  rows: all.flatMap(({ note, lines }) =>
    lines.map((line) => [...columns.map(({ id }) => line[id]), note]),
  ),
});

/** What is masked and on which ground, a row for each agreement where anything is. */
export const groundsOf = (all: readonly Disclosed[], { t }: Speech): Table => ({
  title: t('paper.disclosure.grounds'),
  columns: [
    { heading: t('paper.disclosure.note'), kind: 'number' },
    { heading: t('paper.table.agreement.number'), kind: 'text' },
    { heading: t('paper.table.agreement.registryNumber'), kind: 'text' },
    { heading: t('paper.table.agreement.title'), kind: 'text' },
    { heading: t('paper.disclosure.fields'), kind: 'text' },
    { heading: t('paper.disclosure.ground'), kind: 'text' },
  ],
  rows: all.flatMap(({ note, lines: [line], listed: { agreement } }): TableCell[][] =>
    note === null || line === undefined
      ? []
      : [
          [
            note,
            line.number,
            line.registryNumber,
            line.title,
            agreement.maskedFields.map((field) => t(`terms.maskable.${field}`)).join(', '),
            agreement.maskGround || t('paper.disclosure.noGround'),
          ],
        ],
  ),
});

/** What the list is of and does not cover: what each thing is, and what is said of it. */
export const coverageOf = (
  { agreements, selection, of, request, notCovered }: Disclosure,
  { t, format }: Speech,
): readonly (readonly [what: string, text: string])[] => {
  const masked = agreements.filter(isMasked).length;
  const rest = of - agreements.length;
  const not = t('paper.disclosure.not');
  const said = [
    [t('paper.disclosure.request'), request],
    [t('paper.disclosure.selection'), selection],
    [
      t('paper.disclosure.covers'),
      t('paper.disclosure.count', { count: agreements.length, of: format.number(of) }),
    ],
    [
      t('paper.disclosure.masking'),
      masked === 0
        ? t('paper.disclosure.nothingMasked')
        : t('paper.disclosure.isMasked', { count: masked }),
    ],
    [not, t('paper.disclosure.notRegistered')],
    [not, rest > 0 ? t('paper.disclosure.outside', { count: rest }) : ''],
    [not, t('paper.disclosure.notFields')],
    [not, notCovered],
  ] as const;
  return said.filter(([, text]) => text !== '');
};

const aboutOf = (disclosure: Disclosure, speech: Speech): Table => {
  const { t, format } = speech;
  const { municipality, unit, now, who } = disclosure.letterhead;
  const from = [municipality, unit].filter(Boolean).join(', ');
  return {
    title: t('paper.disclosure.about'),
    columns: [
      { heading: t('paper.disclosure.what'), kind: 'text' },
      { heading: t('paper.disclosure.text'), kind: 'text' },
    ],
    rows: [
      ...(from === '' ? [] : [[t('paper.disclosure.from'), from]]),
      [t('paper.disclosure.made'), `${format.instant(now)}, ${who}`],
      ...coverageOf(disclosure, speech).map((row) => [...row]),
    ],
  };
};
