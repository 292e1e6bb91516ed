import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { DottedFacts } from '#ui/DottedFacts';

/** 'Älvnära Distribution AB, 559998-4068 · KS 2025/00103 · Logistik · Maj'. */
export function FactLine({
  view,
  more,
}: {
  readonly view: AgreementView;
  /** A last fact, such as who uses the agreement. */
  readonly more?: string | null;
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const { agreement, suppliers } = view;
  const nameOf = (records: readonly { id: string; name: string }[], id: string | null) =>
    records.find((record) => record.id === id)?.name;
  const [first] = suppliers;
  const supplier =
    first === undefined
      ? t('agreements.noSupplier')
      : suppliers.length > 1
        ? t('agreements.moreSuppliers', { first: first.name })
        : first.organisationNumber === null
          ? first.name
          : t('agreement.suppliers.organisationNumber', {
              name: first.name,
              number: first.organisationNumber,
            });
  const facts = [
    supplier,
    agreement.registryNumber ?? agreement.number,
    agreement.kind && t(`terms.agreementKind.${agreement.kind}`),
    nameOf(registers.categories, agreement.categoryId),
    nameOf(registers.people, agreement.ownerId),
    more,
  ];
  return (
    <p>
      <DottedFacts facts={facts} />
    </p>
  );
}
