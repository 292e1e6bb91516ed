import type { TFunction } from 'i18next';
import type { AgreementRow } from '#contract/agreements';
import {
  type Band,
  type BandPart,
  type Bar,
  partsIn,
  type TimeWindow,
  type Zoom,
} from '#domain/agreementTimeline';
import type { LocalDate } from '#domain/localDate';
import { rowWords } from './agreementRows.ts';
import type { Format } from './format.ts';
import type { Spans } from './spans.ts';

/** What the timeline says: on its bars and bands, and of a whole row to a screen reader. */
export const timelineWords = (t: TFunction, format: Format, spans: Spans, today: LocalDate) => {
  const words = rowWords(t, format, spans);
  const part = ({ kind, begins, ends }: BandPart): string => {
    const what = t(`agreements.timeline.inBand.${kind}`);
    if (begins !== null && ends !== null) {
      return t('agreements.timeline.inBand.within', { what, from: begins, to: ends });
    }
    if (begins !== null) return t('agreements.timeline.inBand.from', { what, from: begins });
    return ends === null ? what : t('agreements.timeline.inBand.to', { what, to: ends });
  };
  return {
    supplier: words.supplier,
    /** '2027', 'okt 2026', 'nov': a year is said where it begins, and first of all. */
    band: ({ from }: Band, years: Zoom, isFirst: boolean): string => {
      const year = from.slice(0, 4);
      if (years === 8) return year;
      const isNewYear = from.slice(5, 7) === '01';
      return isNewYear || isFirst ? `${format.month(from)}\u00A0${year}` : format.month(from);
    },
    bar: ({ kind, months }: Bar): string => {
      if (kind === 'openEnded') return t('agreements.timeline.openEnded');
      if (months === null || months === 0) return '';
      const length = months % 12 === 0 ? spans.lengthOf(months) : spans.months(months);
      return kind === 'agreed' ? length : `+${length}`;
    },
    /** 'IT', or that there is none: the heading that agreements stand under. */
    group: (name: string | null, group: 'category' | 'owner' | null): string =>
      name ??
      t('agreements.timeline.without', {
        what: t(`agreements.filter.${group ?? 'category'}`).toLocaleLowerCase(),
      }),
    /** What a band holds of an agreement: 'avtalstid till 2027-08-31', 'besluta senast 2027-03-05'. */
    inBand: (row: AgreementRow, band: Band, window: TimeWindow): readonly string[] => {
      const parts = partsIn(row, band, window);
      const { decideBy } = row;
      if (decideBy === null || decideBy < band.from || decideBy >= band.to) return parts.map(part);
      const comesAfter = ({ begins }: BandPart) => begins !== null && begins > decideBy;
      return [
        ...parts.filter((one) => !comesAfter(one)).map(part),
        t('agreements.timeline.inBand.decideBy', { date: decideBy }),
        ...parts.filter(comesAfter).map(part),
      ];
    },
    /** The row in full: who, from when to when, how long at most, and when to decide. */
    row: (row: AgreementRow): string =>
      [
        t('agreements.timeline.row', { title: row.title, supplier: words.supplier(row) }),
        row.state === 'openEnded' && t('agreements.timeline.rowOpenEnded'),
        row.agreedEnd !== null &&
          t('agreements.timeline.rowTime', {
            start: row.start ?? t('agreements.timeline.unknownStart'),
            end: row.agreedEnd,
          }),
        row.end !== null &&
          row.agreedEnd !== null &&
          row.end > row.agreedEnd &&
          t('agreements.timeline.rowExtended', { end: row.end }),
        row.latestEnd !== null &&
          row.latestEnd !== row.end &&
          t('agreements.timeline.rowLatest', { end: row.latestEnd }),
        row.decideBy !== null &&
          t('agreements.timeline.rowDecide', {
            date: row.decideBy,
            distance: spans.distance(row.decideBy, today),
          }),
      ]
        .filter(Boolean)
        .join(' '),
  };
};

export type TimelineWords = ReturnType<typeof timelineWords>;
