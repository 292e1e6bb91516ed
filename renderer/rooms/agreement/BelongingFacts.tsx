import { useTranslation } from 'react-i18next';
import { useFacts } from '#agreements/useFacts';
import type { Agreement } from '#domain/agreement';
import { followUpClasses } from '#domain/followUp';
import { useAnswer, useOpening } from '#state/answers';
import { ComboField } from '#ui/ComboField';
import { DateField } from '#ui/DateField';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';

/** Which agreements and cases this one belongs together with, and who else delivers. */
export function BelongingFacts({ agreement }: { readonly agreement: Agreement }) {
  const { today } = useOpening();
  const { of, keep } = useFacts(agreement.id);
  const agreements = useAnswer('agreement.list', {});
  const cases = useAnswer('procurement.list', {});
  const others =
    agreements.state === 'shown'
      ? agreements.value
          .filter(({ id }) => id !== agreement.id)
          .map(({ id, title, number, registryNumber }) => ({
            value: id,
            label: title,
            detail: registryNumber ?? number ?? undefined,
          }))
      : [];
  const procurements =
    cases.state === 'shown'
      ? cases.value.map(({ id, title, registryNumber }) => ({
          value: id,
          label: title,
          detail: registryNumber ?? undefined,
        }))
      : [];
  const link = (name: 'frameworkId' | 'predecessorId' | 'distributionId') => (
    <ComboField
      {...of(name)}
      isOptional
      options={others}
      value={agreement[name]}
      onCommit={keep(name)}
    />
  );
  return (
    <>
      <ComboField
        {...of('sourceProcurementId')}
        isOptional
        options={procurements}
        value={agreement.sourceProcurementId}
        onCommit={keep('sourceProcurementId')}
      />
      {(agreement.kind === 'callOff' || agreement.frameworkId !== null) && link('frameworkId')}
      {link('predecessorId')}
      {link('distributionId')}
      {agreement.distributionId !== null && (
        <>
          <DateField
            {...of('distributionFrom')}
            value={agreement.distributionFrom}
            onCommit={keep('distributionFrom')}
            today={today}
          />
          <DateField
            {...of('distributionUntil')}
            value={agreement.distributionUntil}
            onCommit={keep('distributionUntil')}
            today={today}
          />
        </>
      )}
      <TextArea
        {...of('subcontractors')}
        value={agreement.subcontractors}
        onCommit={keep('subcontractors')}
        rows={2}
      />
    </>
  );
}

/** How closely the agreement is followed, and what was last looked at. */
export function FollowUpFacts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { of, keep } = useFacts(agreement.id);
  return (
    <>
      <SelectField
        {...of('followUpClass')}
        isOptional
        options={followUpClasses.map((value) => ({
          value,
          label: t(`agreement.facts.classes.${value}`),
        }))}
        value={agreement.followUpClass}
        onCommit={keep('followUpClass')}
      />
      <DateField
        {...of('followedUpOn')}
        value={agreement.followedUpOn}
        onCommit={keep('followedUpOn')}
        today={today}
      />
      <DateField
        {...of('exclusionCheckedOn')}
        value={agreement.exclusionCheckedOn}
        onCommit={keep('exclusionCheckedOn')}
        today={today}
      />
    </>
  );
}
