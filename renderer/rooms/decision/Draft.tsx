import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDraft } from '#domain/extensionDecision';
import { useDecisionDrafts } from '#state/decisionDrafts';
import { Button } from '#ui/Button';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import styles from './DecisionForm.module.css';

/** Says that what stands in the form is a draft, kept when, and throws it away or takes it back. */
export function Draft({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { drafts, keep, discard } = useDecisionDrafts();
  const [thrown, setThrown] = useState<DecisionDraft | null>(null);
  const kept = useKeptFocus<HTMLDivElement>((place) => place.querySelector('button'));
  const written = drafts[agreementId];
  if (!written && !thrown) return null;
  return (
    <div className={styles.draft} role="status" {...kept}>
      {written ? (
        <>
          <p>
            {written.writtenAt === null
              ? t('decision.draft.unkept')
              : t('decision.draft.kept', { at: format.instant(written.writtenAt) })}
          </p>
          <Button
            key="throw"
            small
            kind="quiet"
            onClick={() => {
              setThrown(written.draft);
              discard(agreementId);
            }}
          >
            {t('decision.draft.throw')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('decision.draft.thrown')}</p>
          <Button
            key="back"
            small
            kind="quiet"
            onClick={() => thrown && void keep(agreementId, thrown)}
          >
            {t('decision.draft.back')}
          </Button>
        </>
      )}
    </div>
  );
}
