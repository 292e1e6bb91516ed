import type { Attachment, Note } from '#contract/belongings';
import type { JournalRow } from '#contract/history';
import type { ChangeLine } from '#words/journal';
import { Kept, Prose, Section } from './rows.tsx';
import type { Speech } from './words/speech.ts';

/** What somebody noted, each with when and by whom. */
export function Notes({
  notes,
  speech,
}: {
  readonly notes: readonly Note[];
  readonly speech: Speech;
}) {
  const { t, format } = speech;
  if (notes.length === 0) return null;
  return (
    <Section label={t('paper.section.notes')}>
      {notes.map(({ id, text, at, by }) => (
        <div key={id} className="entry">
          <p className="meta">{t('paper.written', { at: format.instant(at), by })}</p>
          <Prose text={text} />
        </div>
      ))}
    </Section>
  );
}

/** The files that belong to the record, by name. */
export function Attachments({
  attachments,
  speech,
}: {
  readonly attachments: readonly Attachment[];
  readonly speech: Speech;
}) {
  const { t, format } = speech;
  if (attachments.length === 0) return null;
  return (
    <Section label={t('paper.section.attachments')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.attachment.name')}</th>
            <th scope="col">{t('paper.attachment.added')}</th>
            <th scope="col" className="figure">
              {t('paper.attachment.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {attachments.map(({ id, name, size, addedAt, addedBy }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{t('paper.written', { at: format.instant(addedAt), by: addedBy })}</td>
              <td className="figure">{format.size(size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** How much of a long text stands in the journal on paper; the whole is in the workbench. */
const longest = 160;

const shortened = (text: string): string =>
  text.length <= longest ? text : `${[...text].slice(0, longest).join('').trimEnd()} …`;

const lineText = ({ field, before, after }: ChangeLine, { t }: Speech): string =>
  before === t('record.journal.nothing')
    ? t('paper.journal.filled', { field, after: shortened(after) })
    : t('paper.journal.line', { field, before: shortened(before), after: shortened(after) });

/** The history of the record, oldest first. */
export function Journal({
  rows,
  speech,
}: {
  readonly rows: readonly JournalRow[];
  readonly speech: Speech;
}) {
  const { t, format, journal } = speech;
  if (rows.length === 0) return null;
  const told = rows.map((row) => ({ row, said: journal(row) })).reverse();
  const isCut = told.some(({ said }) =>
    said.lines.some((line) => line.before.length > longest || line.after.length > longest),
  );
  return (
    <Section label={t('paper.section.journal')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.journal.when')}</th>
            <th scope="col">{t('paper.journal.who')}</th>
            <th scope="col">{t('paper.journal.what')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ row, said }) => (
            <tr key={row.id}>
              <td className="first">{format.instant(row.at)}</td>
              <td className="who">{row.who === '' ? t('record.somebody') : row.who}</td>
              <td>
                <Kept text={said.did} />
                {said.lines.map((line) => (
                  <span key={line.field} className="line">
                    <Kept text={lineText(line, speech)} />
                  </span>
                ))}
                {said.why === null ? null : (
                  <span className="line">
                    <Kept text={t('paper.reason', { reason: said.why })} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut ? <p className="meta">{t('paper.journal.cut')}</p> : null}
    </Section>
  );
}
