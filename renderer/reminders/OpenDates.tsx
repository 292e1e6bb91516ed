import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byDue, type Deadline, isOpen } from '#domain/reminders';
import { useOpening } from '#state/answers';
import { DeadlineChip } from '#ui/DeadlineChip';
import { IconButton } from '#ui/IconButton';
import { MenuButton } from '#ui/Menu';
import { SectionHead } from '#ui/SectionHead';
import { useKeptFocus } from '#ui/useKeptFocus';
import { chipOf, titleOf } from '#words/deadlines';
import { useFormat } from '#words/format';
import { forms } from './askedForms.ts';
import { type Asked, useDeeds } from './deeds.ts';
import styles from './OpenDates.module.css';

/** The open dates of one record, nearest first, each with all that can be done with it. */
export function OpenDates({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const [asked, setAsked] = useState<{ key: string; what: Asked } | null>(null);
  const deeds = useDeeds(({ key }, what) => setAsked({ key, what }));
  // A date that is done leaves the list.
  const kept = useKeptFocus<HTMLElement>((place) => place.querySelector('button'));
  const open = deadlines.filter((deadline) => isOpen(deadline, today)).toSorted(byDue);
  return (
    <section {...kept} aria-label={t('reminders.list')} className={styles.part}>
      <SectionHead title={t('reminders.list')} />
      {open.length === 0 && <p className={styles.quiet}>{t('reminders.noneOpen')}</p>}
      <ul>
        {open.map((deadline) => {
          const Form = asked?.key === deadline.key ? forms[asked.what] : null;
          return (
            <li key={deadline.key} className={styles.date}>
              <Line deadline={deadline} {...deeds} />
              {Form && (
                <Form
                  deadline={deadline}
                  onHandle={(handling) => deeds.handle(deadline, handling)}
                  onClose={() => setAsked(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Line({
  deadline,
  deedsOf,
  menuOf,
}: { readonly deadline: Deadline } & Pick<ReturnType<typeof useDeeds>, 'deedsOf' | 'menuOf'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { urgency, words } = chipOf(t, format, deadline, today);
  const title = titleOf(t, deadline);
  const deeds = deedsOf(deadline);
  const done = deeds.find(({ id }) => id === 'done');
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <p>{title}</p>
        <DeadlineChip urgency={urgency} words={words} />
      </div>
      {done && (
        <IconButton
          framed
          icon="check"
          label={`${done.label}: ${title}`}
          onClick={() => done.onDo()}
        />
      )}
      <MenuButton
        items={menuOf(deadline, deeds)}
        trigger={<IconButton icon="dots" label={t('reminders.more', { title })} />}
      />
    </div>
  );
}
