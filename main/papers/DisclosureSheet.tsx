import type { Ore } from '#domain/money';
import type { TableCell } from '#domain/table';
import {
  coverageOf,
  type Disclosed,
  type DisclosedField,
  disclosedOf,
  groundsOf,
} from './disclosureTables.ts';
import type { DisclosurePaper } from './paper.ts';
import { Kept, Narrow, Section } from './rows.tsx';
import { Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

/** What is said of a request first, then the agreements as they may be given out, the grounds last. */
export function DisclosureSheet({
  paper,
  speech,
}: {
  readonly paper: DisclosurePaper;
  readonly speech: Speech;
}) {
  const all = disclosedOf(paper, speech);
  const coverage = coverageOf(paper, speech);
  const said = [...new Set(coverage.map(([what]) => what))];
  return (
    <Sheet paper={paper} speech={speech}>
      {said.map((what) => (
        <Section key={what} label={what}>
          {coverage.map(([about, text]) =>
            about === what ? (
              <p key={text} className="prose">
                <Kept text={text} />
              </p>
            ) : null,
          )}
        </Section>
      ))}
      {all.length === 0 ? null : <List all={all} speech={speech} />}
      <Grounds all={all} speech={speech} />
    </Sheet>
  );
}

/** So many letters each column surely holds, in the weight it is printed in. */
const letters = { title: 23, supplier: 24, belongs: 16 } as const;

/** Stands where a fact is not known. */
const none = '–';

/** The columns: how each looks, and the words at its head. */
const heads = [
  { look: undefined, words: 'paper.disclosure.agreement' },
  { look: 'supplier', words: 'paper.table.agreement.supplier' },
  { look: 'term', words: 'paper.disclosure.term' },
  { look: 'extension', words: 'paper.disclosure.extension' },
  { look: 'responsible', words: 'paper.disclosure.belongs' },
  { look: 'amount', words: 'paper.list.ceiling' },
  { look: 'amount', words: 'paper.list.used' },
  { look: 'note', words: 'paper.disclosure.note' },
] as const;

function List({ all, speech }: { readonly all: readonly Disclosed[]; readonly speech: Speech }) {
  const { t } = speech;
  return (
    <table className="listed disclosed">
      <thead>
        <tr>
          {heads.map(({ look, words }) => (
            <th key={words} scope="col" className={look}>
              {t(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((disclosed) => (
          <Row key={disclosed.listed.agreement.id} disclosed={disclosed} speech={speech} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ disclosed, speech }: { readonly disclosed: Disclosed; readonly speech: Speech }) {
  const { t } = speech;
  const { note, lines } = disclosed;
  const [line] = lines;
  if (!line) return null;
  const labelled = <Field extends DisclosedField>(
    fields: readonly Field[],
    labelOf: (field: Field) => string,
  ) => {
    const known = fields.filter((field) => line[field] !== null);
    if (known.length === 0) return none;
    const masked = t('paper.disclosure.masked');
    if (fields.every((field) => line[field] === masked)) return masked;
    return known.map((field) => (
      <span key={field} className="one">
        {labelOf(field)} <Kept text={String(line[field])} />
      </span>
    ));
  };
  return (
    <tr>
      <th scope="row">
        <span className="what">
          <Narrow text={String(line.title ?? none)} letters={letters.title} />
        </span>
        {(['number', 'registryNumber'] as const).map((field) =>
          line[field] === null || line[field] === '' ? null : (
            <span key={field} className="line">
              {t(`paper.disclosure.numbers.${field}`)} <Kept text={String(line[field])} />
            </span>
          ),
        )}
        {[line.category, line.agreementType].map((text, place) =>
          text === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: two facts in their places
            <span key={place} className="line">
              {text}
            </span>
          ),
        )}
      </th>
      <td>
        {lines.map(({ supplier, organisationNumber, rank }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a supplier may stand twice in an old list
          <span key={place} className="one">
            {lines.length > 1 && rank !== null ? `${rank}  ` : ''}
            <Narrow text={String(supplier ?? none)} letters={letters.supplier} />
            {organisationNumber === null || organisationNumber === supplier ? null : (
              <span className="line">
                <Kept text={String(organisationNumber)} />
              </span>
            )}
          </span>
        ))}
      </td>
      <td>
        {labelled(['start', 'end', 'endDecided', 'latestEndDecided'], (field) =>
          t(`paper.disclosure.day.${field}`),
        )}
      </td>
      <td>{labelled(['options', 'notice'], (field) => t(`paper.disclosure.extends.${field}`))}</td>
      <td>
        <Narrow text={String(line.department ?? none)} letters={letters.belongs} />
        {line.responsible === null ? null : (
          <span className="line">
            <Narrow text={String(line.responsible)} letters={letters.belongs} />
          </span>
        )}
      </td>
      <Amount cell={line.value} speech={speech} />
      <Amount cell={line.used} speech={speech} />
      <td className="note">{note ?? ''}</td>
    </tr>
  );
}

/** An amount in kronor, or what stands instead of one. */
function Amount({
  cell,
  speech: { format },
}: {
  readonly cell: TableCell;
  readonly speech: Speech;
}) {
  // A number in a column of amounts is whole öre.
  const text = typeof cell === 'number' ? format.amount(cell as Ore) : (cell ?? none);
  return <td className="amount">{text}</td>;
}

function Grounds({ all, speech }: { readonly all: readonly Disclosed[]; readonly speech: Speech }) {
  const { title, columns, rows } = groundsOf(all, speech);
  if (rows.length === 0) return null;
  return (
    <div className="grounds">
      <h2>{title}</h2>
      <table className="listed">
        <thead>
          <tr>
            {columns.map(({ heading }, place) => (
              <th key={heading} scope="col" className={place === 0 ? 'note' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([note, ...cells]) => (
            <tr key={note}>
              <th scope="row" className="note">
                {note}
              </th>
              {cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells in their columns
                <td key={place}>{cell === null ? none : <Kept text={String(cell)} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
