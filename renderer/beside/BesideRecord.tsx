import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shown } from '#state/shown';
import { Button } from '#ui/Button';
import { IconButton } from '#ui/IconButton';
import { LiveRegion } from '#ui/LiveRegion';
import { failureSentence } from '#words/sentence';
import styles from './Beside.module.css';

/** A record beside a list: nothing until it has come, or why it cannot be shown, and the way out. */
export function BesideRecord<View>({
  shown,
  onClose,
  children,
}: {
  readonly shown: Shown<View>;
  readonly onClose: () => void;
  readonly children: (view: View) => ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.record}>
      <div className={styles.close}>
        <IconButton icon="x" label={t('beside.close')} keys="Esc" onClick={onClose} />
      </div>
      {shown.state === 'shown' && children(shown.value)}
      {shown.state === 'refused' && (
        <p className={styles.quiet}>{failureSentence(t, shown.failure)}</p>
      )}
    </div>
  );
}

/** What the record is, the facts in a line, and what can be done with it. */
export function BesideHead({
  mark,
  title,
  facts,
  onOpen,
  children,
}: {
  /** Above the title: the phase of a case. */
  readonly mark?: ReactNode;
  readonly title: string;
  readonly facts: ReactNode;
  /** Opens the record in the sheet. */
  readonly onOpen: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      {mark && <div className={styles.mark}>{mark}</div>}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.facts}>{facts}</div>
      <div className={styles.deeds}>
        <Button small data-start onClick={onOpen}>
          {t('beside.open')}
        </Button>
        {children}
      </div>
      <LiveRegion text={t('beside.stands', { title })} />
    </header>
  );
}
