import { useTranslation } from 'react-i18next';
import type { LessonRow } from '#contract/followUps';
import type { LessonFacts } from '#domain/followUp';
import { useWorkbench } from '#state/store';
import { SectionHead } from '#ui/SectionHead';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';
import { OneLine } from './OneLine.tsx';

/** What a new lesson is bound to, so that it is found again there. */
export type LessonBinding = Omit<LessonFacts, 'lesson' | 'learnedOn' | 'byWhom'>;

/** Lessons that bear on what is open, with a line for the next one. */
export function Lessons({
  lessons,
  binding,
  aside,
  sought = null,
}: {
  readonly lessons: readonly LessonRow[];
  /** Null where nothing can be added. */
  readonly binding: LessonBinding | null;
  readonly aside?: string;
  /** The one to stand on. */
  readonly sought?: string | null;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.part} aria-labelledby="lessons-head">
      <SectionHead id="lessons-head" title={t('followUp.lessons.title')} aside={aside} />
      {binding && <NewLesson binding={binding} />}
      {lessons.length === 0 ? (
        <p className={styles.quiet}>{t('followUp.lessons.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {lessons.map((lesson) => (
            <LessonItem key={lesson.id} lesson={lesson} isSought={lesson.id === sought} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewLesson({ binding }: { readonly binding: LessonBinding }) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const write = async (lesson: string): Promise<string | null> => {
    const facts = { ...binding, lesson };
    const answer = await act('lesson.keep', { id: null, facts }, { toast: true });
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  return (
    <OneLine
      label={t('followUp.lessons.new')}
      placeholder={t('followUp.lessons.newPlaceholder')}
      maxLength={2000}
      onWrite={write}
    />
  );
}

/** One lesson: what was learned, on what, by whom and when. */
export function LessonItem({
  lesson,
  isSought = false,
}: {
  readonly lesson: LessonRow;
  readonly isSought?: boolean;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const meta = [
    lesson.learnedOn,
    lesson.byWhom,
    lesson.agreement ?? lesson.procurement,
    lesson.category,
    lesson.supplier,
    lesson.phase && t(`terms.phase.${lesson.phase}`),
  ].filter(Boolean);
  return (
    <Item
      text={lesson.lesson}
      meta={meta.join(' · ')}
      isSought={isSought}
      removeLabel={t('followUp.lessons.remove', { lesson: lesson.lesson })}
      onRemove={() => void act('lesson.remove', { id: lesson.id }, { toast: true })}
    />
  );
}
