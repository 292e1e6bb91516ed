/** So many letters at least stand on either side of a hyphen. */
const fewest = 3;

const vowel = /[aeiouyåäöéüæø]/i;
/** Two signs for one sound are not parted, and an x never begins a line. */
const joined = /^(ng|ck|ch|sch|sj|tj|ph|th|.x)/i;

/** Whether a word may part before the letter at `place`: one consonant goes with the vowel after it. */
const mayPart = (word: string, place: number): boolean =>
  !vowel.test(word.charAt(place)) &&
  vowel.test(word.charAt(place + 1)) &&
  vowel.test(word.slice(0, place)) &&
  !joined.test(word.slice(place - 1));

/**
 * A word in pieces of at most `longest` letters, each but the last with its hyphen: parted as Swedish
 * parts simple words (Svenska skrivregler, enkonsonantsprincipen). A word that fits, or can be parted
 * nowhere, is one piece.
 */
export const partedWord = (word: string, longest: number): readonly string[] => {
  if (word.length <= longest) return [word];
  for (let place = Math.min(longest - 1, word.length - fewest); place >= fewest; place -= 1) {
    if (!mayPart(word, place)) continue;
    return [`${word.slice(0, place)}-`, ...partedWord(word.slice(place), longest)];
  }
  return [word];
};
