import { useTranslation } from 'react-i18next';
import type { AgreementLink, AgreementView } from '#contract/agreements';
import { useWorkbench } from '#state/store';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import styles from './FollowUp.module.css';

/**
 * The agreements that belong together with this one, and where a delivered agreement outlives the one
 * that brings its goods out.
 */
export function Links({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  if (view.links.length === 0) return null;
  const clash = ({ relation, end }: AgreementLink): string | null => {
    const own = view.term.end;
    if (own === null || end === null) return null;
    if (relation === 'distribution' && own > end) {
      return t('followUp.links.outlives', { own, end });
    }
    return relation === 'distributed' && end > own
      ? t('followUp.links.outlivedBy', { own, end })
      : null;
  };
  return (
    <section className={styles.part} aria-labelledby="links-head">
      <SectionHead id="links-head" title={t('followUp.links.title')} />
      <ul className={styles.list}>
        {view.links.map((link) => {
          const warning = clash(link);
          return (
            <li key={`${link.relation}-${link.id}`} className={styles.item}>
              <p>
                <span className={styles.meta}>
                  {t(`terms.agreementRelation.${link.relation}`)}:
                </span>{' '}
                <LinkButton onClick={() => go({ room: 'agreement', id: link.id })}>
                  {link.title}
                </LinkButton>
                {link.end && (
                  <span className={styles.meta}>
                    {' '}
                    {t('followUp.links.until', { end: link.end })}
                  </span>
                )}
              </p>
              {warning && <p>{warning}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
