import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { ProcurementFacts } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { FieldList } from '#ui/Field';
import { Phase, type PhaseName } from '#ui/Phase';
import { SectionHead } from '#ui/SectionHead';
import { CaseFacts, PurchaseFacts } from './CaseFacts.tsx';
import styles from './Facts.module.css';
import {
  AwardFacts,
  NoticeFacts,
  OpeningFacts,
  PreStudyFacts,
  SigningFacts,
} from './PhaseFacts.tsx';
import { Reviews } from './Reviews.tsx';
import { factId } from './useFacts.ts';

/** Every fact of a case, edited in its place; `goTo` is the field a gate asked for. */
export function Facts({
  view,
  goTo,
}: {
  readonly view: ProcurementView;
  readonly goTo: keyof ProcurementFacts | null;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    if (goTo === null) return;
    const control = document.getElementById(factId(goTo));
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [goTo]);
  const { procurement, sourceAgreement } = view;
  return (
    <div className={styles.facts} data-region="list">
      <Section title={t('procurement.facts.theCase')}>
        <CaseFacts procurement={procurement} />
      </Section>
      <Section title={t('procurement.facts.thePurchase')}>
        <PurchaseFacts procurement={procurement} />
        {sourceAgreement && <Source {...sourceAgreement} />}
      </Section>
      <PhaseSection phase="preStudy">
        <PreStudyFacts view={view} />
      </PhaseSection>
      <PhaseSection phase="advertising">
        <NoticeFacts view={view} />
      </PhaseSection>
      <PhaseSection phase="evaluation">
        <OpeningFacts procurement={procurement} />
        <AwardFacts view={view} />
      </PhaseSection>
      {(procurement.notificationSent !== null || procurement.reviews.length > 0) && (
        <Reviews view={view} />
      )}
      <PhaseSection phase="contract">
        <SigningFacts procurement={procurement} />
      </PhaseSection>
    </div>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <SectionHead title={title} />
      <FieldList>{children}</FieldList>
    </section>
  );
}

function PhaseSection({
  phase,
  children,
}: {
  readonly phase: PhaseName;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Section title={<Phase isHead phase={phase} label={t(`terms.phase.${phase}`)} />}>
      {children}
    </Section>
  );
}

function Source({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  return (
    <p className={styles.source}>
      {t('procurement.facts.follows')}{' '}
      <button type="button" onClick={() => go({ room: 'agreement', id })}>
        {title}
      </button>
    </p>
  );
}
