import type { HandbookPicture } from '#words/handbook';
import beslutet from './pictures/beslutet.jpg';
import bredvid from './pictures/bredvid.jpg';
import idag from './pictures/idag.jpg';
import importera from './pictures/importera.jpg';
import leverantor from './pictures/leverantor.jpg';
import tavla from './pictures/tavla.jpg';
import tidplan from './pictures/tidplan.jpg';
import uppfoljning from './pictures/uppfoljning.jpg';
import varfor from './pictures/varfor.jpg';

/** Where the handbook's pictures lie, by their names in the text. */
export const pictures: Readonly<Record<HandbookPicture, string>> = {
  idag,
  tavla,
  bredvid,
  tidplan,
  varfor,
  beslutet,
  uppfoljning,
  leverantor,
  importera,
};
