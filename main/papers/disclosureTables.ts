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

type FieldId = (typeof agreementFields)[number]['id'];

/** The columns of the list, and what masks each; what is only for the desk's own use is not there. */
const disclosed: readonly (readonly [id: FieldId, mask: MaskableField | null])[] = [
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
];

const inOrder = new Intl.Collator('sv', { numeric: true });

const filed = ({ agreement }: ListedAgreement): string =>
  agreement.registryNumber ?? agreement.number ?? '';

const isMasked = ({ agreement }: ListedAgreement): boolean => agreement.maskedFields.length > 0;

/**
 * The sheets of a list to be given out: the agreements with masked cells, the grounds by agreement, and
 * what the list is and does not cover. They stand in the order of their numbers, because the order of a
 * list by what is masked would tell it.
 */
export const disclosureTables = (disclosure: Disclosure): readonly Table[] => {
  const speech = speechIn(disclosure.letterhead.language);
  const agreements = disclosure.agreements.toSorted((one, other) =>
    inOrder.compare(filed(one), filed(other)),
  );
  const masked = agreements.filter(isMasked);
  return [
    listOf(agreements, new Map(masked.map((one, place) => [one, place + 1])), speech),
    ...(masked.length === 0 ? [] : [groundsOf(masked, speech)]),
    aboutOf(disclosure, masked.length, speech),
  ];
};

const listOf = (
  agreements: readonly ListedAgreement[],
  notes: ReadonlyMap<ListedAgreement, number>,
  speech: Speech,
): Table => {
  const { t } = speech;
  const columns = disclosed.flatMap(([id, mask]) => {
    const field = agreementFields.find((one) => one.id === id);
    return field ? [{ ...field, mask }] : [];
  });
  const rowsOf = (listed: ListedAgreement): TableCell[][] => {
    const hides = new Set<MaskableField>(listed.agreement.maskedFields);
    // A row for each supplier would tell how many they are.
    const suppliers =
      hides.has('suppliers') || listed.suppliers.length === 0 ? [null] : listed.suppliers;
    return suppliers.map((supplier, place) => [
      ...columns.map(({ of, once, mask }) => {
        if (once && place > 0) return null;
        return mask !== null && hides.has(mask)
          ? t('paper.disclosure.masked')
          : of(listed, supplier, speech);
      }),
      notes.get(listed) ?? null,
    ]);
  };
  return {
    title: t('paper.disclosure.title'),
    columns: [
      ...columns.map(({ id, kind }) => ({ heading: t(`paper.table.agreement.${id}`), kind })),
      { heading: t('paper.disclosure.note'), kind: 'number' },
    ],
    rows: agreements.flatMap(rowsOf),
  };
};

const groundsOf = (masked: readonly ListedAgreement[], { t }: Speech): Table => ({
  title: t('paper.disclosure.grounds'),
  columns: [
    { heading: t('paper.disclosure.note'), kind: 'number' },
    { heading: t('paper.table.agreement.number'), kind: 'text' },
    { heading: t('paper.table.agreement.registryNumber'), kind: 'text' },
    { heading: t('paper.table.agreement.title'), kind: 'text' },
    { heading: t('paper.disclosure.fields'), kind: 'text' },
    { heading: t('paper.disclosure.ground'), kind: 'text' },
  ],
  rows: masked.map(({ agreement }, place) => [
    place + 1,
    agreement.number,
    agreement.registryNumber,
    agreement.maskedFields.includes('title') ? t('paper.disclosure.masked') : agreement.title,
    agreement.maskedFields.map((field) => t(`terms.maskable.${field}`)).join(', '),
    agreement.maskGround || t('paper.disclosure.noGround'),
  ]),
});

const aboutOf = (
  { letterhead, agreements, selection, of, request, notCovered }: Disclosure,
  masked: number,
  { t, format }: Speech,
): Table => {
  const rest = of - agreements.length;
  const said = (what: string, text: string): TableCell[][] => (text === '' ? [] : [[what, text]]);
  const { municipality, unit, now, who } = letterhead;
  const not = t('paper.disclosure.not');
  return {
    title: t('paper.disclosure.about'),
    columns: [
      { heading: t('paper.disclosure.what'), kind: 'text' },
      { heading: t('paper.disclosure.text'), kind: 'text' },
    ],
    rows: [
      ...said(t('paper.disclosure.from'), [municipality, unit].filter(Boolean).join(', ')),
      ...said(t('paper.disclosure.made'), `${format.instant(now)}, ${who}`),
      ...said(t('paper.disclosure.request'), request),
      ...said(t('paper.disclosure.selection'), selection),
      ...said(
        t('paper.disclosure.covers'),
        t('paper.disclosure.count', { count: agreements.length, of: format.number(of) }),
      ),
      ...said(
        t('paper.disclosure.masking'),
        masked === 0
          ? t('paper.disclosure.nothingMasked')
          : t('paper.disclosure.isMasked', { count: masked }),
      ),
      ...said(not, t('paper.disclosure.notRegistered')),
      ...(rest > 0 ? said(not, t('paper.disclosure.outside', { count: rest })) : []),
      ...said(not, t('paper.disclosure.notFields')),
      ...said(not, notCovered),
    ],
  };
};
