import title from '@fontsource/familjen-grotesk/files/familjen-grotesk-latin-600-normal.woff2?inline';
import titleMore from '@fontsource/familjen-grotesk/files/familjen-grotesk-latin-ext-600-normal.woff2?inline';
import work from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-400-normal.woff2?inline';
import workStrong from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-600-normal.woff2?inline';
import workMore from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-ext-400-normal.woff2?inline';
import workStrongMore from '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-ext-600-normal.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifStrong from '@fontsource/source-serif-4/files/source-serif-4-latin-500-normal.woff2?inline';
import serifMore from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline';
import serifStrongMore from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-500-normal.woff2?inline';

/** The letters of the second file of each pair: names from other countries. The first has ours. */
const more =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,' +
  'U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const face = (family: string, weight: number, url: string, range?: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(${url}) format("woff2")` +
  `${range === undefined ? '' : `;unicode-range:${range}`}}`;

/** The face of the page foot, which is a document of its own to Chromium. */
export const footFaces: string = [
  face('Hanken Grotesk', 400, work),
  face('Hanken Grotesk', 400, workMore, more),
].join('\n');

/**
 * The faces of the papers, carried in the style sheet itself: Chromium prints a hidden page as soon
 * as it is loaded, and a face that arrived later would be missing. One file per weight, because a
 * variable face ends in the PDF as nameless drawings (Type 3).
 */
export const paperFaces: string = [
  footFaces,
  face('Hanken Grotesk', 600, workStrong),
  face('Hanken Grotesk', 600, workStrongMore, more),
  face('Familjen Grotesk', 600, title),
  face('Familjen Grotesk', 600, titleMore, more),
  face('Source Serif 4', 400, serif),
  face('Source Serif 4', 400, serifMore, more),
  face('Source Serif 4', 500, serifStrong),
  face('Source Serif 4', 500, serifStrongMore, more),
].join('\n');
