/** The pictures of the handbook, which `npm run screenshots` takes. */
export type HandbookPicture =
  | 'idag'
  | 'tavla'
  | 'bredvid'
  | 'tidplan'
  | 'varfor'
  | 'beslutet'
  | 'uppfoljning'
  | 'leverantor'
  | 'importera';

/** One chapter of the handbook: its paragraphs in order, and a picture with what it shows. */
export type HandbookChapter = {
  readonly id: string;
  readonly title: string;
  readonly picture?: { readonly name: HandbookPicture; readonly alt: string };
  readonly parts: readonly { readonly head: string; readonly text: readonly string[] }[];
};
