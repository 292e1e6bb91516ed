import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementLine } from '#agreements/AgreementLine';
import { FactLine } from '#agreements/FactLine';
import type { AgreementView } from '#contract/agreements';
import { RecordRoom } from '#frame/RecordRoom';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { DecisionForm, type Outcome } from './DecisionForm.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import styles from './DecisionRoom.module.css';
import { Evidence } from './Evidence.tsx';

/** The decision sheet of one agreement: what speaks for and against, and the decision beside it. */
export function DecisionRoom({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation();
  const shown = useAnswer('agreement.open', { id: agreementId });
  return (
    <RecordRoom
      shown={shown}
      gone={t('agreement.gone')}
      back={{ label: t('decision.made.toDecisions'), place: { room: 'decisions' } }}
    >
      {(view) => <Sheet key={agreementId} view={view} />}
    </RecordRoom>
  );
}

function Sheet({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const go = useWorkbench((state) => state.go);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isAgain, setAgain] = useState(false);
  const { agreement, term } = view;
  const latest = agreement.decisions.at(-1);
  // An undone decision is gone from the agreement, and the form is back by itself.
  const isJustMade = latest !== undefined && latest.id === outcome?.decisionId;
  const isClosed = latest !== undefined && term.closedBy?.id === latest.id;
  const users = registers.departments
    .filter(({ id }) => agreement.departmentIds.includes(id))
    .map(({ name }) => name)
    .join(', ');
  const isExtension = term.remaining.length > 0 || isJustMade || agreement.automaticExtension;
  return (
    <Room>
      <RoomHead
        title={t(isExtension ? 'decision.title' : 'decision.titleOther')}
        aside={agreement.title}
        sentence={
          <FactLine
            view={view}
            more={users === '' ? null : t('decision.usedBy', { departments: users })}
          />
        }
        actions={
          <Button icon="file" onClick={() => go({ room: 'agreement', id: agreement.id })}>
            {t('decision.openAgreement')}
          </Button>
        }
      />
      <RoomWork
        isQuiet
        inspectorLabel={t('decision.form.title')}
        inspector={
          latest !== undefined && (isJustMade || isClosed) && !isAgain ? (
            <DecisionMade
              view={view}
              decision={latest}
              procurementId={
                isJustMade && outcome
                  ? outcome.procurementId
                  : latest.choice === 'procureAnew'
                    ? (view.successors.at(-1)?.id ?? null)
                    : null
              }
              isJustMade={isJustMade}
              onDecideAgain={() => setAgain(true)}
            />
          ) : (
            <DecisionForm
              view={view}
              isReturned={outcome !== null || isAgain}
              onMade={(made) => {
                setOutcome(made);
                setAgain(false);
              }}
            />
          )
        }
      >
        <div className={styles.evidence}>
          <div className={styles.line}>
            <AgreementLine view={view} />
          </div>
          <Evidence view={view} />
        </div>
      </RoomWork>
    </Room>
  );
}
