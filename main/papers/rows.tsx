import { Fragment, type ReactNode } from 'react';
import { partedWord } from './parted.ts';

/** A row of the paper: its label at the left, which is also its place in the outline. */
export function Section({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h2>{label}</h2>
      <div className="text">{children}</div>
    </section>
  );
}

/** What somebody wrote, paragraph by paragraph, its own line breaks kept. */
export function Prose({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a printed text never move
    <p key={index} className="prose">
      <Kept text={paragraph} />
    </p>
  ));
}

/** A row with a text that somebody wrote; none at all where nothing is written. */
export function ProseSection({ label, text }: { readonly label: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <Section label={label}>
      <Prose text={text} />
    </Section>
  );
}

/** Words that are quoted, such as a clause, between one pair of marks. */
export function Quote({ text }: { readonly text: string }) {
  const bare = text.trim().replace(/^["”“»]+|["”“«]+$/g, '');
  return (
    <blockquote>
      <Prose text={`”${bare}”`} />
    </blockquote>
  );
}

/** A day, an organisation number, or words joined by hard spaces: never broken at a line end. */
const unbroken =
  /(\b\d{4}-\d{2}-\d{2}\b|\b\d{6}-\d{4}\b|[^\s\u00A0]{1,20}(?:\u00A0[^\s\u00A0]{1,20}){1,4})/;

/**
 * A text whose days, numbers and joined words stay on one line. Hard spaces become ordinary ones
 * that are kept together: Source Serif has one sign for both, and after a hard space readers of the
 * PDF's tags lose the rest of the line.
 */
export function Kept({ text }: { readonly text: string }) {
  return text.split(unbroken).map((part, index) => {
    const plain = part.replaceAll('\u00A0', ' ');
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a printed text never move
    return index % 2 === 0 ? plain : <Whole key={index}>{plain}</Whole>;
  });
}

/**
 * A text in a narrow column: words of more letters than it surely holds are parted with hyphens.
 * Chromium has no Swedish hyphenation here, and after a soft hyphen readers of the PDF's tags lose
 * the rest of the word.
 */
export function Narrow({ text, letters }: { readonly text: string; readonly letters: number }) {
  return text.split(/(\p{L}+)/u).map((part, index) => {
    const pieces = index % 2 === 0 ? [part] : partedWord(part, letters);
    return pieces.map((piece, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a printed text never move
      <Fragment key={`${index} ${place}`}>
        {place > 0 && <br />}
        {piece}
      </Fragment>
    ));
  });
}

const paragraphsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => paragraph.replaceAll('\r', ''));

/** One fact of a table: its name, and what it is. Left out where the value is null. */
export type Fact = {
  readonly name: string;
  readonly value: ReactNode;
  readonly isStrong?: boolean;
  /** A last column, such as a share. */
  readonly aside?: string;
};

/** A table of so few rows is not parted between two sheets. */
export const fewRows = 6;

/** Names stay on one line where all are shorter. */
const longName = 40;

/** Facts under each other: names at the left, values at the right. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const shown = facts.filter(({ value }) => value !== null);
  const hasAside = shown.some(({ aside }) => aside !== undefined);
  const isNameLong = shown.some(({ name }) => name.length >= longName);
  const classes = [shown.length <= fewRows ? 'together' : '', isNameLong ? 'longNamed' : ''];
  return (
    <table className={classes.filter(Boolean).join(' ') || undefined}>
      <tbody>
        {shown.map(({ name, value, isStrong, aside }) => (
          <tr key={name}>
            <th scope="row" className={isNameLong ? undefined : 'name'}>
              {name}
            </th>
            <td className={hasAside ? 'figure' : 'value'}>{isStrong ? <b>{value}</b> : value}</td>
            {hasAside ? <td className="figure share">{aside ?? ''}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text that is kept on one line, such as a number that is looked up. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return <span className="whole">{children}</span>;
}
