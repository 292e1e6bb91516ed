import { renderToStaticMarkup } from 'react-dom/server';
import { assertNever } from '#domain/result';
import { AgreementSheet } from './AgreementSheet.tsx';
import { AgreementsSheet } from './AgreementsSheet.tsx';
import { DeadlinesSheet } from './DeadlinesSheet.tsx';
import { DecisionSheet } from './DecisionSheet.tsx';
import { DisclosureSheet } from './DisclosureSheet.tsx';
import { DeviationSheet, ExperienceFormSheet, SupplierSheet } from './FollowUpSheets.tsx';
import { footFaces, paperFaces } from './fonts.ts';
import { ProcurementSheet } from './ProcurementSheet.tsx';
import style from './paper.css?raw';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';
import { TimelineSheet } from './TimelineSheet.tsx';
import { numberOf, titleOf } from './title.ts';
import { type Speech, speechIn } from './words/speech.ts';

/** What is printed: a page with its style sheet, and the foot that Chromium puts on each sheet. */
export type PaperPage = { readonly html: string; readonly css: string; readonly foot: string };

/** The paper as a page. `sheets` is how many sheets of A4 it fills, for what stands at the foot of the last. */
export const pageOf = (paper: Paper, sheets = 1): PaperPage => {
  const speech = speechIn(paper.letterhead.language);
  const html = renderToStaticMarkup(
    <html lang={speech.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{titleOf(paper)}</title>
        <link rel="stylesheet" href="paper.css" />
      </head>
      <body>{sheetOf(paper, speech)}</body>
    </html>,
  );
  return {
    html: `<!doctype html>${printable(html)}`,
    css: `${paperFaces}\n${style}\n:root{--sheets:${sheets}}${isWide(paper) ? wide : ''}`,
    foot: footOf(paper, speech),
  };
};

/** A list with many columns, or with years across, lies down. */
const isWide = ({ kind }: Paper): boolean =>
  kind === 'agreements' || kind === 'timeline' || kind === 'disclosure';
const wide = '@page{size:A4 landscape}';

const sheetOf = (paper: Paper, speech: Speech) => {
  switch (paper.kind) {
    case 'procurement':
      return <ProcurementSheet paper={paper} speech={speech} />;
    case 'agreement':
      return <AgreementSheet paper={paper} speech={speech} />;
    case 'decision':
      return <DecisionSheet paper={paper} speech={speech} />;
    case 'deviation':
      return <DeviationSheet paper={paper} speech={speech} />;
    case 'experienceForm':
      return <ExperienceFormSheet paper={paper} speech={speech} />;
    case 'supplier':
      return <SupplierSheet paper={paper} speech={speech} />;
    case 'deadlines':
      return <DeadlinesSheet paper={paper} speech={speech} />;
    case 'agreements':
      return <AgreementsSheet paper={paper} speech={speech} />;
    case 'timeline':
      return <TimelineSheet paper={paper} speech={speech} />;
    case 'disclosure':
      return <DisclosureSheet paper={paper} speech={speech} />;
    default:
      return assertNever(paper);
  }
};

/** Chromium gives the foot no style of the page's: it carries its own face and measures. */
const footStyle = `${footFaces}
.foot{width:100%;margin:0 22mm 0 25mm;padding:2mm 0 7mm;border-top:.5pt solid #74847b;display:grid;
grid-template-columns:1fr auto 1fr;column-gap:6mm;color:#43524a;
font:400 8pt/11pt "Hanken Grotesk",sans-serif;font-variant-numeric:tabular-nums}
.foot>*{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.foot>:last-child{text-align:right}`;

const footOf = (paper: Paper, { t }: Speech): string => {
  const isSecret = paper.kind === 'procurement' && paper.view.secret;
  const middle = [numberOf(paper), ...(isSecret ? [t('paper.head.secret')] : [])];
  // Chromium fills these two in; everything around them is the sentence's own.
  const figures: Record<string, string> = { page: 'pageNumber', pages: 'totalPages' };
  const pieces = t('paper.page', { page: '{page}', pages: '{pages}' }).split(/[{}]/);
  const foot = renderToStaticMarkup(
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which escaping would break */}
      <style dangerouslySetInnerHTML={{ __html: footStyle }} />
      <div className="foot">
        <span>{paper.letterhead.municipality}</span>
        <span>{middle.filter((part) => part !== '').join(' · ')}</span>
        <span>
          {pieces.map((piece) =>
            piece in figures ? <span key={piece} className={figures[piece]} /> : piece,
          )}
        </span>
      </div>
    </>,
  );
  return printable(foot);
};
