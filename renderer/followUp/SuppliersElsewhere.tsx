import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { useWorkbench } from '#state/store';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import styles from './FollowUp.module.css';

/** The suppliers that turn up again: what the register remembers of each, and the way to its timeline. */
export function SuppliersElsewhere({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const known = view.suppliers.filter(({ elsewhere }) => elsewhere.agreements > 0);
  if (known.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="elsewhere-head">
      <SectionHead id="elsewhere-head" title={t('followUp.elsewhere.title')} />
      <ul className={styles.list}>
        {known.map(({ id, name, elsewhere: { agreements, deviations, openDeviations } }) => (
          <li key={id} className={styles.item}>
            <p>
              <LinkButton onClick={() => go({ room: 'supplier', id })}>{name}</LinkButton>{' '}
              <span className={styles.meta}>
                {[
                  t('followUp.elsewhere.agreements', { count: agreements }),
                  t('followUp.elsewhere.deviations', { count: deviations }),
                  openDeviations > 0 && t('followUp.elsewhere.open', { count: openDeviations }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
