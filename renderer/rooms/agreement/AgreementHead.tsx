import { useTranslation } from 'react-i18next';
import { AgreementStands } from '#agreements/AgreementStands';
import { FactLine } from '#agreements/FactLine';
import type { AgreementView } from '#contract/agreements';
import { RoomHead } from '#frame/Room';
import { saveCalendar } from '#state/calendar';
import { savePaper } from '#state/paper';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';

/** Title, how the agreement stands, the line of facts, and what can be done with it. */
export function AgreementHead({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const { agreement, awaitsDecision } = view;
  const { id } = agreement;
  return (
    <RoomHead
      title={agreement.title}
      sentence={
        <>
          <FactLine view={view} />
          <AgreementStands view={view} />
        </>
      }
      actions={
        <>
          <Button icon="calendarEvent" onClick={() => void saveCalendar({ kind: 'agreement', id })}>
            {t('agreement.toCalendar')}
          </Button>
          <Button icon="paper" onClick={() => void savePaper('paper.agreement', { id })}>
            {t('agreement.summary')}
          </Button>
          <Button
            kind={awaitsDecision ? 'primary' : 'plain'}
            icon="gavel"
            onClick={() => go({ room: 'decision', agreementId: id })}
          >
            {t('agreement.decide')}
          </Button>
        </>
      }
    />
  );
}
