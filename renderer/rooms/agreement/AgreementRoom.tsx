import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementLine } from '#agreements/AgreementLine';
import type { AgreementView } from '#contract/agreements';
import type { AgreementFacts } from '#domain/agreement';
import { FollowUp } from '#followUp/FollowUp';
import { Attachments } from '#frame/Attachments';
import { Journal } from '#frame/Journal';
import { Notes } from '#frame/Notes';
import { RecordRoom } from '#frame/RecordRoom';
import { Room } from '#frame/Room';
import { useAnswer } from '#state/answers';
import { type Tab, Tabs } from '#ui/Tabs';
import { AgreementHead } from './AgreementHead.tsx';
import styles from './AgreementRoom.module.css';
import { Facts } from './Facts.tsx';
import { Overview } from './Overview.tsx';
import { SaveDeviations } from './SaveDeviations.tsx';

/** One agreement: how it stands, its time as a line, what is open, its facts and all that hangs on it. */
export function AgreementRoom({
  id,
  field,
  deviationId,
}: {
  readonly id: string;
  /** The fact to fill in, when that is why one comes here. */
  readonly field?: keyof AgreementFacts | undefined;
  /** The deviation to stand on, when that is. */
  readonly deviationId?: string | undefined;
}) {
  const { t } = useTranslation();
  const shown = useAnswer('agreement.open', { id });
  return (
    <RecordRoom
      shown={shown}
      gone={t('agreement.gone')}
      back={{ label: t('agreement.toList'), place: { room: 'agreements' } }}
    >
      {(view) => (
        <OpenAgreement key={id} view={view} toFill={field ?? null} sought={deviationId ?? null} />
      )}
    </RecordRoom>
  );
}

type TabId = 'overview' | 'facts' | 'followUp' | 'documents' | 'notes' | 'journal';

function OpenAgreement({
  view,
  toFill,
  sought,
}: {
  readonly view: AgreementView;
  readonly toFill: keyof AgreementFacts | null;
  readonly sought: string | null;
}) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabId>(
    toFill !== null ? 'facts' : sought !== null ? 'followUp' : 'overview',
  );
  const [field, setField] = useState<string | null>(toFill);
  const { agreement, attachments, notes } = view;
  const subject = { kind: 'agreement', id: agreement.id } as const;
  const tabs: readonly Tab<TabId>[] = [
    {
      id: 'overview',
      label: t('agreement.tabs.overview'),
      panel: (
        <div className={styles.flush}>
          <Overview
            view={view}
            onFill={(name) => {
              setField(name);
              setTab('facts');
            }}
          />
        </div>
      ),
    },
    {
      id: 'facts',
      label: t('agreement.tabs.facts'),
      panel: <Facts view={view} goTo={field} />,
    },
    {
      id: 'followUp',
      label: t('followUp.tab'),
      count: view.deviations.filter(({ closedOn }) => closedOn === null).length || undefined,
      panel: (
        <FollowUp view={view} sought={sought} deviationsAction={<SaveDeviations view={view} />} />
      ),
    },
    {
      id: 'documents',
      label: t('agreement.tabs.documents'),
      count: attachments.length || undefined,
      panel: (
        <div className={styles.panel}>
          <Attachments subject={subject} attachments={attachments} />
        </div>
      ),
    },
    {
      id: 'notes',
      label: t('agreement.tabs.notes'),
      count: notes.length || undefined,
      panel: (
        <div className={styles.panel}>
          <Notes subject={subject} notes={notes} />
        </div>
      ),
    },
    {
      id: 'journal',
      label: t('agreement.tabs.journal'),
      panel: (
        <div className={styles.panel}>
          <Journal subject={subject} />
        </div>
      ),
    },
  ];
  return (
    <Room>
      <AgreementHead view={view} />
      <div className={styles.line}>
        <AgreementLine view={view} />
      </div>
      <Tabs
        label={t('agreement.tabs.label')}
        tabs={tabs}
        active={tab}
        onChange={(next) => {
          setField(null);
          setTab(next);
        }}
      />
    </Room>
  );
}
