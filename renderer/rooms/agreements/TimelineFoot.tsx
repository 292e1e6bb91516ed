import { Trans, useTranslation } from 'react-i18next';
import { RoomFoot } from '#frame/Room';
import { Icon } from '#ui/Icon';
import { KeyHint } from '#ui/KeyHint';
import type { Sums } from './sums.ts';
import styles from './Timeline.module.css';

/** What the timeline holds, and the keys that move it. */
export function TimelineFoot({ sums }: { readonly sums: Sums }) {
  const { t } = useTranslation();
  return (
    <RoomFoot
      end={
        <span className={styles.keys} aria-hidden>
          <kbd className={styles.arrow}>
            <Icon name="arrowLeft" size={12} />
          </kbd>
          <kbd className={styles.arrow}>
            <Icon name="arrowRight" size={12} />
          </kbd>
          {t('agreements.timeline.keys.move')}
          <KeyHint keys="+" />
          <KeyHint keys="−" />
          {t('agreements.timeline.keys.zoom')}
          <KeyHint keys="Enter" />
          {t('agreements.timeline.keys.open')}
        </span>
      }
    >
      <span>
        <Trans
          i18nKey="agreements.foot.decisions"
          count={sums.decisionsWithinYear}
          components={bold}
        />
      </span>
      {sums.decisionsPassed > 0 && (
        <span>
          <Trans i18nKey="agreements.foot.passed" count={sums.decisionsPassed} components={bold} />
        </span>
      )}
      {sums.lacking > 0 && (
        <span>
          <Trans i18nKey="agreements.foot.lacking" count={sums.lacking} components={bold} />
        </span>
      )}
    </RoomFoot>
  );
}

const bold = { b: <b /> };
