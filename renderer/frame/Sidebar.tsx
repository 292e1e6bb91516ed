import type { ReactNode } from 'react';
import { Icon, type IconName } from '#ui/Icon';
import { ariaKeys } from '#ui/KeyHint';
import { Tooltip } from '#ui/Tooltip';
import { useFormat } from '#words/format';
import { classes } from '../ui/classes.ts';
import { below, useMedia } from '../ui/useMedia.ts';
import styles from './Sidebar.module.css';

/** One place of the sidebar. */
export type SidebarPlace<Id extends string = string> = {
  readonly id: Id;
  readonly icon: IconName;
  readonly label: string;
  /** Figure at the right; a hot one is red, and a red dot on the rail. Zero and absent are not shown. */
  readonly count?: number | undefined;
  readonly isHot?: boolean | undefined;
  /** Accessible name where the figure needs words: 'Idag, 2 passerade, 2 i dag'. */
  readonly name?: string | undefined;
  readonly keys?: string | undefined;
};

export type SidebarProps<Id extends string = string> = {
  /** Name of the navigation for screen readers: 'Platser'. */
  readonly placesLabel: string;
  /** Groups parted by a rule, the places at the foot apart. */
  readonly places: readonly (readonly SidebarPlace<Id>[])[];
  readonly footPlaces: readonly SidebarPlace<Id>[];
  readonly active: Id | null;
  readonly onGo: (id: Id) => void;
  /** 'Allt sparat 09.12', and when the last backup was read back. */
  readonly saved: {
    readonly icon?: IconName;
    readonly text: string;
    readonly detail?: string;
    /** Something needs attention: no backup, or keeping failed. */
    readonly isWarning?: boolean;
    readonly onOpen?: () => void;
  };
};

/** The places of the desk, and the one quiet line that says all is saved. */
export function Sidebar<Id extends string>(props: SidebarProps<Id>) {
  const { placesLabel, places, footPlaces, active, onGo, saved } = props;
  const isRail = useMedia(below('rail'));
  const list = (group: readonly SidebarPlace<Id>[]) => (
    <ul className={styles.group}>
      {group.map((place) => (
        <li key={place.id}>
          <PlaceButton
            place={place}
            isActive={place.id === active}
            isRail={isRail}
            onGo={() => onGo(place.id)}
          />
        </li>
      ))}
    </ul>
  );
  const savedText = (
    <>
      <Icon name={saved.icon ?? (saved.isWarning ? 'alertTriangle' : 'circleCheck')} size={15} />
      <span className={styles.words}>
        {saved.text}
        {saved.detail && <br />}
        {saved.detail}
      </span>
    </>
  );
  const savedClass = classes(styles.saved, saved.isWarning && styles.warning);
  const savedLine = saved.onOpen ? (
    <button type="button" className={savedClass} onClick={saved.onOpen}>
      {savedText}
    </button>
  ) : (
    <p className={savedClass}>{savedText}</p>
  );
  return (
    <div className={styles.side} data-region="sidebar">
      <nav className={styles.places} aria-label={placesLabel}>
        {places.map((group) => (
          <div key={group[0]?.id} className={styles.part}>
            {list(group)}
          </div>
        ))}
        <div className={styles.end} />
        {list(footPlaces)}
      </nav>
      <footer>
        <Tip isOn={isRail} text={[saved.text, saved.detail].filter(Boolean).join(' · ')}>
          {savedLine}
        </Tip>
      </footer>
    </div>
  );
}

function PlaceButton<Id extends string>({
  place,
  isActive,
  isRail,
  onGo,
}: {
  readonly place: SidebarPlace<Id>;
  readonly isActive: boolean;
  readonly isRail: boolean;
  readonly onGo: () => void;
}) {
  const format = useFormat();
  const count = place.count ? format.number(place.count) : null;
  return (
    <Tip isOn={isRail} text={place.name ?? place.label} keys={place.keys}>
      <button
        type="button"
        className={classes(styles.place, isActive && styles.active)}
        aria-current={isActive ? 'page' : undefined}
        aria-label={place.name}
        aria-keyshortcuts={place.keys && ariaKeys(place.keys)}
        onClick={onGo}
      >
        <Icon name={place.icon} size={18} />
        <span className={styles.label}>{place.label}</span>
        {count !== null && (
          <span
            className={classes(styles.count, place.isHot && styles.hot)}
            data-count={place.name === undefined ? undefined : count}
          >
            {place.name === undefined && count}
          </span>
        )}
      </button>
    </Tip>
  );
}

/** A tooltip at the right, only where the rail hides the words. */
function Tip({
  isOn,
  text,
  keys,
  children,
}: {
  readonly isOn: boolean;
  readonly text: ReactNode;
  readonly keys?: string | undefined;
  readonly children: React.ReactElement<Record<string, unknown>>;
}) {
  if (!isOn) return children;
  return (
    <Tooltip text={text} keys={keys} side="right">
      {children}
    </Tooltip>
  );
}
