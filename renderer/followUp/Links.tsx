import { useTranslation } from 'react-i18next';
import type { AgreementLink, AgreementView } from '#contract/agreements';
import { distributionGap } from '#domain/distribution';
import { useWorkbench } from '#state/store';
import { Icon } from '#ui/Icon';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import { gapSentence } from '#words/distribution';
import styles from './FollowUp.module.css';

/**
 * The agreements that belong together with this one, and where a delivered agreement outlives the one
 * that brings its goods out.
 */
export function Links({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  if (view.links.length === 0) return null;
  const { agreement, term } = view;
  const clash = (link: AgreementLink): string | null => {
    if (link.relation === 'distribution') {
      const gap = distributionGap(agreement.distributionUntil ?? term.end, link);
      return gap && gapSentence(t, 'gap', gap);
    }
    if (link.relation !== 'distributed') return null;
    const gap = distributionGap(link.distributionUntil ?? link.end, term);
    return gap && gapSentence(t, 'gap', gap);
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
              {warning && (
                <p className={styles.verdict}>
                  <Icon name="alertTriangle" size={16} />
                  <span>{warning}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
