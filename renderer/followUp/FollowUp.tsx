import type { ReactNode } from 'react';
import type { AgreementView } from '#contract/agreements';
import { Certificates } from './Certificates.tsx';
import { Deviations } from './Deviations.tsx';
import { Experiences } from './Experiences.tsx';
import styles from './FollowUp.module.css';
import { Lessons } from './Lessons.tsx';
import { Modifications } from './Modifications.tsx';

/** Everything that is followed up about an agreement, in one place. */
export function FollowUp({
  view,
  sought,
  deviationsAction,
}: {
  readonly view: AgreementView;
  /** What can be done with all deviations. */
  readonly deviationsAction: ReactNode;
  /** The deviation to stand on. */
  readonly sought: string | null;
}) {
  const { agreement } = view;
  return (
    <div className={styles.parts} data-region="list">
      <Deviations view={view} sought={sought} action={deviationsAction} />
      <Experiences view={view} />
      <Lessons
        lessons={view.lessons}
        binding={{
          agreementId: agreement.id,
          procurementId: null,
          categoryId: agreement.categoryId,
          supplierId: view.suppliers.length === 1 ? (view.suppliers[0]?.id ?? null) : null,
          phase: null,
        }}
      />
      <Modifications view={view} />
      <Certificates view={view} />
    </div>
  );
}
