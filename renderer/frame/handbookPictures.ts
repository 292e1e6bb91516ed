import type { HandbookPicture } from '#words/handbook';
import beslutet from './pictures/beslutet.jpg';
import idag from './pictures/idag.jpg';
import importera from './pictures/importera.jpg';
import tavla from './pictures/tavla.jpg';
import varfor from './pictures/varfor.jpg';

/** Where the handbook's pictures lie, by their names in the text. */
export const pictures: Readonly<Record<HandbookPicture, string>> = {
  idag,
  tavla,
  varfor,
  beslutet,
  importera,
};
