import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import type { AgreementFacts } from '#domain/agreement';
import { lackingFact, lacksOf } from '#domain/agreementLacks';
import { LinkButton } from '#ui/LinkButton';
import { SectionHead } from '#ui/SectionHead';
import styles from './AgreementLacks.module.css';

/** What the register lacks about the agreement, each with the way to its field; nothing where all is there. */
export function AgreementLacks({
  view: { agreement, term },
  onFill,
}: {
  readonly view: AgreementView;
  readonly onFill: (fact: keyof AgreementFacts) => void;
}) {
  const { t } = useTranslation();
  const lacks = lacksOf(agreement, term);
  if (lacks.length === 0) return null;
  return (
    <section className={styles.lacks} aria-label={t('agreements.filter.lacks')}>
      <SectionHead title={t('agreements.filter.lacks')} aside={lacks.length} />
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>
            <LinkButton
              name={t('agreement.fillLack', { what: t(`agreements.lack.${lack}`) })}
              onClick={() => onFill(lackingFact[lack])}
            >
              {t(`agreements.lack.${lack}`)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
