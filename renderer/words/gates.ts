import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GateItem } from '#domain/gates';
import { isLocalDate } from '#domain/localDate';
import type { SigningCourse } from '#domain/review';
import { type Format, useFormat } from './format.ts';

type ForbiddenBy = Extract<SigningCourse, { kind: 'blocked' }>['by'];

/** What is said of a gate's items, with their days written out. */
export const gateSentencesIn = (t: TFunction, format: Format) => {
  const days = (item: GateItem, write: (day: string) => string) => {
    const { date = '', minimum = '', time = '', by } = item.details ?? {};
    const day = write(String(date));
    return {
      date: day,
      minimum: write(String(minimum)),
      time: String(time).replace(':', '.'),
      // Stored by gates.ts, which knows only these four.
      why: by === undefined ? '' : t(`gate.review.${by as ForbiddenBy}`, { date: day }),
    };
  };
  const short = (day: string) =>
    isLocalDate(day) ? `${format.weekdayShort(day)}\u00A0${day}` : day;
  const long = (day: string) => (isLocalDate(day) ? format.longDay(day) : day);
  return {
    /** 'diarienummer', for a row that names what is met. */
    name: (item: GateItem): string => t(`gate.name.${item.id}`),
    /** 'Diarienummer saknas'. */
    unmet: (item: GateItem): string => t(`gate.unmet.${item.id}`),
    /** 'Hämta ett nummer i diariet.', what is asked or why it blocks. */
    detail: (item: GateItem): string => {
      const key =
        item.id === 'tendersValid' && item.details !== undefined
          ? 'tendersValidUntil'
          : item.id === 'openedByTwo' && item.state !== 'missing'
            ? 'openedByTwoAdvised'
            : item.id;
      return t(`gate.detail.${key}`, days(item, short));
    },
    /** 'Hämta ett diarienummer.', a sentence of the next step. */
    step: (item: GateItem): string => t(`gate.step.${item.id}`, days(item, long)),
  };
};

export type GateSentences = ReturnType<typeof gateSentencesIn>;

/** {@link gateSentencesIn} for the language on the screen. */
export const useGateSentences = (): GateSentences => {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => gateSentencesIn(t, format), [t, format]);
};
