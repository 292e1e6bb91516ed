import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#contract/belongings';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { IconButton } from '#ui/IconButton';
import { TextArea } from '#ui/TextArea';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import styles from './Belongings.module.css';

type Subject = { readonly kind: 'procurement' | 'agreement'; readonly id: string };

/** A note is kept when its box is left, not while one is still thinking. */
const aDay = 86_400_000;

/** What people wrote down about a case or an agreement, latest first, with a box for the next. */
export function Notes({
  subject,
  notes,
}: {
  readonly subject: Subject;
  readonly notes: readonly Note[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useWorkbench((state) => state.act);
  const kept = useKeptFocus<HTMLElement>((part) => part.querySelector('textarea'));
  return (
    <section {...kept} className={styles.part} aria-label={t('record.notes.name')}>
      <NewNote subject={subject} />
      {notes.length === 0 && <p className={styles.quiet}>{t('record.notes.empty')}</p>}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.toSorted(latestFirst).map(({ id, text, at, by }) => (
            <li key={id} className={styles.row}>
              <div className={styles.words}>
                <p className={styles.meta}>
                  {t('record.notes.written', {
                    at: format.instant(at),
                    by: by || t('record.somebody'),
                  })}
                </p>
                <p className={styles.text}>{text}</p>
              </div>
              <IconButton
                icon="trash"
                label={t('record.notes.remove')}
                onClick={() => void act('note.remove', { id }, { toast: true })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const latestFirst = (one: Note, other: Note): number => other.at.localeCompare(one.at);

function NewNote({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const id = useId();
  // A kept note leaves an empty box behind: a new one, with the focus if the old one had it.
  const [round, setRound] = useState(0);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes over to each new box
  useEffect(() => {
    if (hadFocus.current) document.getElementById(id)?.focus();
  }, [round, id]);
  return (
    <div className={styles.new}>
      <TextArea
        key={round}
        id={id}
        label={t('record.notes.new')}
        isOptional
        placeholder={t('record.notes.placeholder')}
        help={t('record.notes.help')}
        value=""
        pause={aDay}
        onCommit={async (text) => {
          const answer = await act('note.write', { subject, text });
          if (!answer.ok) return failureSentence(t, answer.failure);
          hadFocus.current = document.activeElement?.id === id;
          setRound((before) => before + 1);
          return null;
        }}
      />
      <Button small keys="Ctrl Enter">
        {t('record.notes.keep')}
      </Button>
    </div>
  );
}
