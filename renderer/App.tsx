import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BackingUp } from '#frame/BackingUp';
import { DroppedFiles } from '#frame/DroppedFiles';
import { lazily } from '#frame/lazily';
import { RoomBoundary } from '#frame/RoomBoundary';
import { SavingCaseFile } from '#frame/SavingCaseFile';
import { Shell } from '#frame/Shell';
import type { SidebarPlace } from '#frame/Sidebar';
import { useShortcut } from '#frame/shortcuts';
import { useToast } from '#frame/useToast';
import { useWordsOfUi } from '#frame/useWordsOfUi';
import { Today } from '#rooms/today/Today';
import { useOpening } from '#state/answers';
import { door } from '#state/desk';
import type { Place } from '#state/navigation';
import { useWorkbench } from '#state/store';
import { ErrorBar } from '#ui/ErrorBar';
import { ToastHost } from '#ui/ToastHost';
import { UiProvider } from '#ui/UiProvider';
import { useFormat } from '#words/format';

// Idag comes with the first script; the others are fetched when it stands.
const rooms = {
  procurements: lazily(async () => (await import('#rooms/procurements/Procurements')).Procurements),
  procurement: lazily(
    async () => (await import('#rooms/procurement/ProcurementRoom')).ProcurementRoom,
  ),
  agreements: lazily(async () => (await import('#rooms/agreements/Agreements')).Agreements),
  agreement: lazily(async () => (await import('#rooms/agreement/AgreementRoom')).AgreementRoom),
  decisions: lazily(async () => (await import('#rooms/decisions/Decisions')).Decisions),
  decision: lazily(async () => (await import('#rooms/decision/DecisionRoom')).DecisionRoom),
  deadlines: lazily(async () => (await import('#rooms/deadlines/Deadlines')).Deadlines),
  suppliers: lazily(async () => (await import('#rooms/suppliers/Suppliers')).Suppliers),
  supplier: lazily(async () => (await import('#rooms/supplier/SupplierRoom')).SupplierRoom),
  lessons: lazily(async () => (await import('#rooms/lessons/LessonsRoom')).LessonsRoom),
  import: lazily(async () => (await import('#rooms/import/ImportRoom')).ImportRoom),
  settings: lazily(async () => (await import('#rooms/settings/SettingsRoom')).SettingsRoom),
};
const Palette = lazily(async () => (await import('#frame/Palette')).Palette);
const Keys = lazily(async () => (await import('#frame/Keys')).Keys);
const Handbook = lazily(async () => (await import('#frame/Handbook')).Handbook);
const About = lazily(async () => (await import('#frame/About')).About);

/** The places of the sidebar, in the order of Ctrl+1 … 9. */
const places = [
  'today',
  'procurements',
  'agreements',
  'decisions',
  'deadlines',
  'import',
  'settings',
  'suppliers',
  'lessons',
] as const;
type PlaceId = (typeof places)[number];

/** Which place of the sidebar a room belongs to. */
const placeOf = (place: Place): PlaceId => {
  switch (place.room) {
    case 'procurement':
      return 'procurements';
    case 'agreement':
      return 'agreements';
    case 'decision':
      return 'decisions';
    case 'supplier':
      return 'suppliers';
    default:
      return place.room;
  }
};

function RoomOn({ place }: { readonly place: Place }) {
  switch (place.room) {
    case 'today':
      return <Today />;
    case 'procurement':
      return <rooms.procurement id={place.id} tab={place.tab} field={place.field} key={place.id} />;
    case 'agreement':
      return (
        <rooms.agreement
          id={place.id}
          field={place.field}
          deviationId={place.deviationId}
          key={place.id}
        />
      );
    case 'lessons':
      return <rooms.lessons lessonId={place.lessonId} />;
    case 'supplier':
      return <rooms.supplier id={place.id} key={place.id} />;
    case 'decision':
      return <rooms.decision agreementId={place.agreementId} key={place.agreementId} />;
    default: {
      const Room = rooms[place.room];
      return <Room />;
    }
  }
}

/** The keys that work everywhere; what a room binds itself is the room's. */
const useKeysEverywhere = (): void => {
  const { go, goBack, goForward, undo, redo, lay } = useWorkbench.getState();
  useShortcut('ctrl+k', () => lay('palette'));
  useShortcut('?', () => lay('keys'));
  useShortcut('f1', () => lay('handbook'));
  useShortcut('ctrl+z', () => void undo());
  useShortcut('ctrl+y', () => void redo());
  useShortcut('alt+arrowleft', goBack);
  useShortcut('escape', () => {
    const { room } = useWorkbench.getState().place;
    const isRecord = ['procurement', 'agreement', 'decision', 'supplier'].includes(room);
    // What floats closes by itself; Esc then goes no further.
    const floats = document.querySelector('[role=dialog], [role=menu], [role=listbox]');
    if (!isRecord || floats !== null) return false;
    goBack();
    return true;
  });
  useShortcut('alt+arrowright', goForward);
  useShortcut('ctrl+p', () => window.print());
  useShortcut('ctrl+i', () => go({ room: 'import' }));
  useShortcut('ctrl+,', () => go({ room: 'settings' }));
  useShortcut('ctrl+1', () => go({ room: 'today' }));
  useShortcut('ctrl+2', () => go({ room: 'procurements' }));
  useShortcut('ctrl+3', () => go({ room: 'agreements' }));
  useShortcut('ctrl+4', () => go({ room: 'decisions' }));
  useShortcut('ctrl+5', () => go({ room: 'deadlines' }));
  useShortcut('ctrl+6', () => go({ room: 'import' }));
  useShortcut('ctrl+7', () => go({ room: 'settings' }));
  useShortcut('ctrl+8', () => go({ room: 'suppliers' }));
  useShortcut('ctrl+9', () => go({ room: 'lessons' }));
};

/** The sidebar's places with their figures. */
const usePlaces = (): Readonly<Record<PlaceId, SidebarPlace<PlaceId>>> => {
  const { t } = useTranslation();
  const { counts } = useOpening();
  const place = (id: PlaceId, icon: SidebarPlace['icon'], count?: number) => ({
    id,
    icon,
    label: t(`frame.places.${id}`),
    keys: `Ctrl ${places.indexOf(id) + 1}`,
    count,
  });
  const pressing = counts.passed + counts.today;
  return {
    today: {
      ...place('today', 'sun', pressing),
      isHot: pressing > 0,
      name:
        pressing === 0
          ? undefined
          : t('frame.todayCount', {
              today: t('frame.places.today'),
              passed: counts.passed,
              due: counts.today,
            }),
    },
    procurements: place('procurements', 'kanban', counts.procurements),
    agreements: place('agreements', 'file', counts.agreements),
    decisions: place('decisions', 'gavel', counts.decisions),
    deadlines: place('deadlines', 'bell', counts.deadlines),
    suppliers: place('suppliers', 'truck'),
    lessons: place('lessons', 'bulb'),
    import: place('import', 'tableImport'),
    settings: place('settings', 'settings'),
  };
};

/** The quiet line at the foot of the sidebar: that all is saved, and when it was last backed up. */
const useSaved = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastSavedAt, lastBackupAt, areAttachmentsLacking, folderRisk, today } = useOpening();
  const { go } = useWorkbench.getState();
  const backup =
    lastBackupAt === null
      ? t('frame.noBackup')
      : format.dayOfInstant(lastBackupAt) === today
        ? t('frame.backupToday', { time: format.clock(lastBackupAt) })
        : t('frame.backupAt', { when: format.dayOfInstant(lastBackupAt) });
  return {
    text:
      lastSavedAt === null
        ? t('frame.saved')
        : t('frame.savedAt', { time: format.clock(lastSavedAt) }),
    detail: areAttachmentsLacking ? t('frame.attachmentsLacking') : backup,
    isWarning: folderRisk !== null || areAttachmentsLacking,
    onOpen: () => go({ room: 'settings' }),
  };
};

/** The workbench: the frame, and the room that is open on its sheet. */
export function App() {
  const { t } = useTranslation();
  const words = useWordsOfUi();
  const place = useWorkbench((state) => state.place);
  const canGoBack = useWorkbench((state) => state.behind.length > 0);
  const canGoForward = useWorkbench((state) => state.ahead.length > 0);
  const overlay = useWorkbench((state) => state.overlay);
  const { go, goBack, goForward, dismiss, lay } = useWorkbench.getState();
  const { toast, error } = useToast();
  const byId = usePlaces();
  const saved = useSaved();
  const { settings, today } = useOpening();
  useKeysEverywhere();
  // Once the first room is drawn the rest is fetched, so that Ctrl+K loses no keystroke and rooms open at once.
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        void door.call('desk.stands', {});
        for (const part of [Palette, Keys, ...Object.values(rooms)]) void part.fetch();
      },
      { timeout: 2000 },
    );
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    if (settings.highContrast) root.dataset.contrast = 'more';
    else delete root.dataset.contrast;
    root.dataset.density = settings.density;
  }, [settings.language, settings.theme, settings.highContrast, settings.density]);

  return (
    <UiProvider words={words}>
      <Shell
        appName={t('frame.name')}
        skipLabel={t('ui.skip')}
        printed={[settings.municipality, t('frame.printed', { date: today })]
          .filter(Boolean)
          .join(' · ')}
        placeKey={JSON.stringify(place)}
        back={{ label: t('frame.back'), keys: 'Alt ←', isPossible: canGoBack, onGo: goBack }}
        forward={{
          label: t('frame.forward'),
          keys: 'Alt →',
          isPossible: canGoForward,
          onGo: goForward,
        }}
        search={{ label: t('frame.search'), keys: 'Ctrl K', onOpen: () => lay('palette') }}
        placesLabel={t('frame.placesLabel')}
        places={[
          [byId.today, byId.procurements, byId.agreements, byId.decisions, byId.deadlines],
          [byId.suppliers, byId.lessons],
        ]}
        footPlaces={[byId.import, byId.settings]}
        active={placeOf(place)}
        onGo={(id) => go({ room: id })}
        saved={saved}
        toast={<ToastHost toast={toast} onDismiss={dismiss} />}
      >
        <ErrorBar sentence={error} closeLabel={t('frame.close')} onClose={dismiss} />
        <RoomBoundary
          key={JSON.stringify(place)}
          sentence={t('frame.broken')}
          again={t('frame.brokenAgain')}
        >
          <RoomOn place={place} />
        </RoomBoundary>
        <DroppedFiles place={place} />
      </Shell>
      {overlay === 'palette' && <Palette onClose={() => lay(null)} />}
      {overlay === 'keys' && <Keys onClose={() => lay(null)} />}
      {overlay === 'handbook' && <Handbook onClose={() => lay(null)} />}
      <SavingCaseFile />
      <BackingUp />
      {overlay === 'about' && <About onClose={() => lay(null)} />}
    </UiProvider>
  );
}
