import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Room, RoomHead, RoomWork } from '#frame/Room';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Delegations } from './Delegations.tsx';
import { Look, Municipality, User } from './Municipality.tsx';
import { PlanLengths } from './PlanLengths.tsx';
import { Names, People } from './Registers.tsx';
import { Reminders } from './Reminders.tsx';
import { Rules } from './Rules.tsx';
import { domIdOf, type SectionId, sectionIds } from './Section.tsx';
import styles from './SettingsRoom.module.css';
import { Example, Store } from './Store.tsx';

/** Inställningar: who sits here, what the registers hold, when to remind, where the file lies. */
export function SettingsRoom() {
  const { t } = useTranslation();
  const { settings, isEmpty } = useOpening();
  const hasExample = isEmpty || settings.exampleSince !== '';
  const sections: readonly SectionId[] = hasExample ? [...sectionIds, 'example'] : sectionIds;
  const lacks = [settings.municipality, settings.userName].map((text) => text === '');
  const sentence =
    lacks[0] && lacks[1]
      ? t('settings.sentenceMissing')
      : lacks[0]
        ? t('settings.sentenceNoMunicipality')
        : lacks[1]
          ? t('settings.sentenceNoName')
          : t('settings.sentence');
  const wanted = useWorkbench(({ place }) =>
    place.room === 'settings' ? place.section : undefined,
  );
  useEffect(() => {
    if (wanted) show(wanted);
  }, [wanted]);
  return (
    <Room>
      <RoomHead title={t('settings.title')} sentence={sentence} />
      <RoomWork>
        <div className={styles.pair}>
          <nav className={styles.sections} aria-label={t('settings.sections')}>
            <ul>
              {sections.map((id) => (
                <li key={id}>
                  <button type="button" className={styles.lead} onClick={() => show(id)}>
                    {t(`settings.section.${id}`)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.all}>
            <Municipality />
            <User />
            <Look />
            <Names of="department" />
            <People />
            <Names of="category" />
            <Reminders />
            <PlanLengths />
            <Delegations />
            <Rules />
            <Store />
            <Example />
          </div>
        </div>
      </RoomWork>
    </Room>
  );
}

/** Brings a section to the top and puts the focus in it. */
const show = (id: SectionId) => {
  const section = document.getElementById(domIdOf(id));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
};
