import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { useOpening } from '#state/answers';
import { Unbroken } from '#ui/Unbroken';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { agreementStands } from './stands.ts';

/** How the agreement stands today, in a few sentences with the next date last. */
export function AgreementStands({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const spans = useSpans();
  const { today } = useOpening();
  return (
    <p>
      <Unbroken text={agreementStands(view, today, { t, format, spans })} />
    </p>
  );
}
