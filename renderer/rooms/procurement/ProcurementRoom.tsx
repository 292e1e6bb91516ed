import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { ProcurementFacts } from '#domain/procurement';
import { Attachments } from '#frame/Attachments';
import { type CaseAsk, CaseReasons } from '#frame/CaseReasons';
import { Journal } from '#frame/Journal';
import { Notes } from '#frame/Notes';
import { RecordRoom } from '#frame/RecordRoom';
import { Room } from '#frame/Room';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer } from '#state/answers';
import { useWorkbench } from '#state/store';
import { type Tab, Tabs } from '#ui/Tabs';
import { CaseHead } from './CaseHead.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { Facts } from './Facts.tsx';
import { Overview } from './Overview.tsx';
import styles from './ProcurementRoom.module.css';
import { TimePlan } from './TimePlan.tsx';

/** One case: where it stands, what is missing, its dates, facts, documents, notes and history. */
export function ProcurementRoom({
  id,
  tab,
  field,
}: {
  readonly id: string;
  /** The part to begin at, where not the first. */
  readonly tab?: TabId | undefined;
  /** The fact to fill in, when that is why one comes here. */
  readonly field?: keyof ProcurementFacts | undefined;
}) {
  const { t } = useTranslation();
  const shown = useAnswer('procurement.open', { id });
  return (
    <RecordRoom
      shown={shown}
      gone={t('procurement.gone')}
      back={{ label: t('procurement.toList'), place: { room: 'procurements' } }}
    >
      {(view) => <Case key={id} view={view} first={tab ?? 'overview'} toFill={field ?? null} />}
    </RecordRoom>
  );
}

type TabId = 'overview' | 'facts' | 'plan' | 'attachments' | 'notes' | 'journal';

function Case({
  view,
  first,
  toFill,
}: {
  readonly view: ProcurementView;
  readonly first: TabId;
  readonly toFill: keyof ProcurementFacts | null;
}) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabId>(toFill === null ? first : 'facts');
  const [field, setField] = useState<keyof ProcurementFacts | null>(toFill);
  const [ask, setAsk] = useState<CaseAsk | null>(null);
  const { procurement, attachments, notes } = view;
  useShortcut('ctrl+n', () => {
    const { go, wantNew } = useWorkbench.getState();
    wantNew(true);
    go({ room: 'procurements' });
  });
  const subject = { kind: 'procurement', id: procurement.id } as const;
  const show = (next: TabId) => {
    setField(null);
    setTab(next);
  };
  const fill = (name: keyof ProcurementFacts) => {
    setField(name);
    setTab('facts');
  };
  const tabs: readonly Tab<TabId>[] = [
    {
      id: 'overview',
      label: t('procurement.tabs.overview'),
      panel: (
        <div className={styles.flush}>
          <Overview
            view={view}
            onFill={fill}
            onOverride={(item) => setAsk({ kind: 'override', item })}
            onShowPlan={() => show('plan')}
          />
        </div>
      ),
    },
    {
      id: 'facts',
      label: t('procurement.tabs.facts'),
      panel: <Facts view={view} goTo={field} />,
    },
    {
      id: 'plan',
      label: t('plan.tab'),
      panel: (
        <div className={styles.panel}>
          <TimePlan view={view} onFill={fill} />
        </div>
      ),
    },
    {
      id: 'attachments',
      label: t('procurement.tabs.attachments'),
      count: attachments.length || undefined,
      panel: (
        <div className={styles.panel}>
          <Attachments subject={subject} attachments={attachments} />
        </div>
      ),
    },
    {
      id: 'notes',
      label: t('procurement.tabs.notes'),
      count: notes.length || undefined,
      panel: (
        <div className={styles.panel}>
          <Notes subject={subject} notes={notes} />
        </div>
      ),
    },
    {
      id: 'journal',
      label: t('procurement.tabs.journal'),
      panel: (
        <div className={styles.panel}>
          <Journal subject={subject} />
        </div>
      ),
    },
  ];
  return (
    <Room>
      <CaseHead view={view} onAsk={setAsk} />
      <CaseSteps
        view={view}
        onOpenGate={() => show('overview')}
        onOpenRecord={() => show('journal')}
      />
      <Tabs label={t('procurement.tabs.label')} tabs={tabs} active={tab} onChange={show} />
      <CaseReasons of={procurement} ask={ask} onClose={() => setAsk(null)} returnTo={nearest} />
    </Room>
  );
}

/** The gate, or the head where there is none: what opened a dialog may have done its work. */
const nearest = (): HTMLElement | null =>
  document.getElementById('gate') ?? document.querySelector('h1');
