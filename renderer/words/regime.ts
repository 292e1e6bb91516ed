import type { TFunction } from 'i18next';
import type { TenderDeadlineFinding } from '#domain/advertising';
import type { NonWorkingReason } from '#domain/calendar';
import type { Ore } from '#domain/money';
import type { RegimeReason } from '#domain/regime';
import type { Format } from './format.ts';
import { nonWorkingName as inEnglish } from './steps.en.ts';
import { nonWorkingName as inSwedish } from './steps.sv.ts';

/** Details of a reason, amounts written as money. */
const shown = (details: RegimeReason['details'], format: Format) => ({
  on: String(details.on ?? ''),
  // Reasons carry öre under these two names.
  value: format.money((details.value ?? 0) as Ore),
  amount: format.money((details.amount ?? 0) as Ore),
});

/** Why a regime is what it is, or what speaks against the chosen procedure, as one sentence. */
export const reasonSentence = (
  { code, details }: RegimeReason,
  t: TFunction,
  format: Format,
): string => {
  const given = shown(details, format);
  if (details.amount !== undefined || !hasNoAmount(code)) return t(`regime.because.${code}`, given);
  return t(`regime.because.${code}NoAmount`, given);
};

const hasNoAmount = (code: RegimeReason['code']) =>
  code === 'belowDirectAwardLimit' ||
  code === 'atOrAboveDirectAwardLimit' ||
  code === 'belowThreshold' ||
  code === 'atOrAboveThreshold' ||
  code === 'directAwardOverLimit' ||
  code === 'sumOfKindOverLimit' ||
  code === 'sumOfKindNearLimit';

/** What is wrong, or unwise, with a tender deadline, as one sentence. */
export const findingSentence = (
  { code, details }: TenderDeadlineFinding,
  t: TFunction,
  language: string,
): string => {
  const nonWorkingName = language === 'en' ? inEnglish : inSwedish;
  switch (code) {
    case 'nonWorkingDay':
      // The domain gives the reason's name under this detail.
      return t('regime.finding.nonWorkingDay', {
        because: nonWorkingName(details.because as NonWorkingReason),
      });
    case 'additionalInformationTight':
      return t('regime.finding.additionalInformationTight', { count: Number(details.days) });
    case 'tooEarly':
      return t(
        details.from === undefined ? 'regime.finding.tooEarly' : 'regime.finding.tooEarlyMoved',
        {
          days: Number(details.days),
          minimum: String(details.minimum),
          from: String(details.from),
          // As above.
          because: nonWorkingName(details.because as NonWorkingReason),
        },
      );
    case 'cutsLastDay':
      return t('regime.finding.cutsLastDay', {
        time: String(details.time).replace(':', '.'),
      });
    default:
      return t(`regime.finding.${code}`, {
        date: String(details.date),
        sent: String(details.sent),
      });
  }
};

/** 'LOU 19 a kap. 2 §' with its numbers and signs kept together. */
export const keptCitation = (citation: string): string =>
  citation.replace(/ (?=§|kap\.|a kap\.|\d)/g, '\u00A0');
