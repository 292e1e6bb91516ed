import type { TFunction } from 'i18next';
import type { DistributionGap } from '#domain/distribution';

/** That goods outlive their distribution agreement: as they stand, or once they are extended. */
export const gapSentence = (
  t: TFunction,
  as: 'gap' | 'gapAfter',
  { goodsUntil, distributionEnd, distributionLatest }: DistributionGap,
): string =>
  t(`followUp.links.${as}`, {
    goodsUntil,
    distributionEnd,
    further:
      distributionLatest === null
        ? t('followUp.links.gapNoExtend')
        : t('followUp.links.gapExtend', { distributionLatest }),
  });
