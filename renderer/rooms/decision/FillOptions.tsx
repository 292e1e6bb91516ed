import { useTranslation } from 'react-i18next';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import styles from './DecisionForm.module.css';

/** The way to the field that says whether, and for how long, the agreement can be extended. */
export function FillOptions({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  return (
    <p className={styles.fill}>
      <Button
        small
        icon="pencil"
        onClick={() => go({ room: 'agreement', id: agreementId, field: 'options' })}
      >
        {t('decision.form.fillOptions')}
      </Button>
    </p>
  );
}
