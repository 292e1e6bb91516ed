import type { ReactNode } from 'react';
import { logoAddress } from '#domain/logo';
import type { AgreementsPaper, DeadlinesPaper, Paper, TimelinePaper } from './paper.ts';
import { Kept, Section } from './rows.tsx';
import { dateOf, kindOf, numberKindOf, numberOf, subjectOf } from './title.ts';
import type { Speech } from './words/speech.ts';

/** Longer titles are set smaller, so that they do not fill the first page. */
const longTitle = 90;

export type SheetProps = {
  readonly paper: Paper;
  readonly speech: Speech;
  readonly isSecret?: boolean;
  /** Stands at the foot of the last page. */
  readonly signatures?: ReactNode;
  readonly children: ReactNode;
};

/** The one design of all papers: letterhead, kind and title, rows, and lines to sign on. */
export function Sheet(props: SheetProps) {
  const { paper, speech, isSecret = false, signatures, children } = props;
  const { t } = speech;
  const { municipality, unit, who, logo } = paper.letterhead;
  const title = subjectOf(paper);
  return (
    <main className={signatures ? 'signed' : undefined}>
      <header className="letterhead">
        {logo === null ? (
          <div>
            <p className="municipality">{municipality}</p>
            <p className="unit">{unit}</p>
          </div>
        ) : (
          <div>
            <img className="logo" src={logoAddress(logo)} alt={logo.alternative || municipality} />
            <p className="unit">{[municipality, unit].filter(Boolean).join(', ')}</p>
          </div>
        )}
        <div className="reference">
          <Reference {...referenceOf(paper, speech)} />
          <Reference label={t('paper.head.date')} value={dateOf(paper)} />
          {paper.kind === 'decision' ? null : <Reference label={t('paper.head.by')} value={who} />}
          {isSecret ? (
            <p>
              <b>{t('paper.head.secret')}</b>
            </p>
          ) : null}
        </div>
      </header>
      <p className="kind">{kindOf(paper)}</p>
      <h1 className={title.length > longTitle ? 'long' : undefined}>{title}</h1>
      {children}
      {signatures ? (
        <>
          <div className="room" />
          <div className="signatures">{signatures}</div>
        </>
      ) : null}
    </main>
  );
}

function Reference({ label, value }: { readonly label: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <p>
      {label} <b className={value.length < 40 ? 'whole' : undefined}>{value}</b>
    </p>
  );
}

const referenceOf = (paper: Paper, { t }: Speech) => ({
  label: t(`paper.head.${numberKindOf(paper)}`),
  value: numberOf(paper),
});

/** How a list stands, and what it was sifted by, so that nobody takes a part for the whole. */
export function ListState({
  paper: { selection },
  speech: { t },
  standing,
}: {
  readonly paper: DeadlinesPaper | AgreementsPaper | TimelinePaper;
  readonly speech: Speech;
  readonly standing: string;
}) {
  return (
    <Section label={t('paper.section.state')}>
      <p className="lead">
        <Kept text={standing} />
      </p>
      {selection === '' ? null : (
        <p>
          <Kept text={t('paper.list.selection', { selection })} />
        </p>
      )}
    </Section>
  );
}

/** How many agreements a list has, in a sentence. */
export const countedAgreements = (count: number, { t, format }: Speech): string =>
  count === 0
    ? t('paper.list.none')
    : t('paper.list.counted', { count, number: format.number(count) });
