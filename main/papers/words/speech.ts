import { createInstance, type TFunction } from 'i18next';
import type { NonWorkingReason } from '#domain/calendar';
import { en as windowEn } from '#words/en';
import { type Format, formatIn } from '#words/format';
import { type GateSentences, gateSentencesIn } from '#words/gates';
import { journalChanges, journalSentences } from '#words/journal';
import { type Spans, spansIn } from '#words/spans';
import { nonWorkingName as nonWorkingEn } from '#words/steps.en';
import { nonWorkingName as nonWorkingSv } from '#words/steps.sv';
import { sv as windowSv } from '#words/sv';
import { paper as paperEn } from './en.ts';
import { paper } from './sv.ts';

const sv = { ...windowSv, paper } as const;
const en = { ...windowEn, paper: paperEn } as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'sv';
    resources: { sv: typeof sv };
    returnNull: false;
  }
}

/** All that a paper says in one language. What the window also says, it says in the same words. */
export type Speech = {
  readonly language: 'sv' | 'en';
  readonly t: TFunction;
  readonly format: Format;
  readonly spans: Spans;
  readonly gate: GateSentences;
  readonly journal: ReturnType<typeof journalSentences>;
  readonly changes: ReturnType<typeof journalChanges>;
  /** 'lördag', 'långfredagen': a day on which nothing falls due. */
  readonly nonWorking: (reason: NonWorkingReason) => string;
};

/** The words and forms of a language, for papers. */
export const speechIn = (language: 'sv' | 'en'): Speech => {
  const words = createInstance({
    lng: language,
    fallbackLng: false,
    defaultNS: 'sv',
    resources: { sv: { sv }, en: { sv: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void words.init();
  const { t } = words;
  const format = formatIn(language);
  return {
    language,
    t,
    format,
    spans: spansIn(t),
    gate: gateSentencesIn(t, format),
    journal: journalSentences(t, format),
    changes: journalChanges(t, format),
    nonWorking: language === 'en' ? nonWorkingEn : nonWorkingSv,
  };
};
