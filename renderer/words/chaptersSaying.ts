import type { HandbookChapter } from './handbook.ts';

const plain = (text: string): string => text.toLocaleLowerCase();

/** The chapters that say every one of the typed words somewhere; all of them while nothing is typed. */
export const chaptersSaying = (
  chapters: readonly HandbookChapter[],
  typed: string,
): readonly HandbookChapter[] => {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return chapters.filter(({ title, parts }) => {
    const all = plain([title, ...parts.flatMap(({ head, text }) => [head, ...text])].join(' '));
    return words.every((word) => all.includes(word));
  });
};
