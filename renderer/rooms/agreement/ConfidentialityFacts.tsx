import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import type { Agreement } from '#domain/agreement';
import { maskableFields } from '#domain/confidentiality';
import { TextArea } from '#ui/TextArea';
import { TextField } from '#ui/TextField';
import { TickField } from './TickField.tsx';

/** What is proposed to be masked in lists that are given out; its ground and reason once something is. */
export function ConfidentialityFacts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { of, keep } = useFacts(agreement.id);
  const { maskedFields, maskGround, maskReason } = agreement;
  const isMarked = maskedFields.length > 0 || maskGround !== '' || maskReason !== '';
  return (
    <>
      <TickField
        field={of('maskedFields')}
        options={maskableFields.map((value) => ({ value, label: t(`terms.maskable.${value}`) }))}
        chosen={maskedFields}
        none={t('agreement.confidentiality.none')}
        onChoose={(chosen) => void keep('maskedFields')(chosen)}
      />
      {isMarked && (
        <>
          <TextField
            {...of('maskGround')}
            placeholder={t('agreement.confidentiality.ground')}
            help={maskGround === '' ? t('agreement.confidentiality.groundHelp') : undefined}
            value={maskGround}
            onCommit={keep('maskGround')}
            maxLength={300}
          />
          <TextArea
            {...of('maskReason')}
            help={t('agreement.confidentiality.reasonHelp')}
            value={maskReason}
            onCommit={keep('maskReason')}
            rows={2}
          />
        </>
      )}
    </>
  );
}
