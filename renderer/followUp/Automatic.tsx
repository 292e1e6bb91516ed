import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { Icon } from '#ui/Icon';
import styles from './FollowUp.module.css';

/** Said loudly: the agreement goes on by itself unless somebody says no in time. */
export function Automatic({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { agreement, term } = view;
  if (!agreement.automaticExtension || term.closedBy !== null || term.end === null) return null;
  const lastDay = term.latestNotice?.date ?? term.end;
  return (
    <div className={styles.loud} role="note">
      <Icon name="alertTriangle" size={18} />
      <p>
        {t(lastDay < today ? 'followUp.automatic.tooLate' : 'followUp.automatic.inTime', {
          end: term.end,
          lastDay,
        })}
      </p>
    </div>
  );
}
