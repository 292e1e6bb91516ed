import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonRow } from '#contract/followUps';
import type { LessonFacts } from '#domain/followUp';
import { phases } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { ComboField } from '#ui/ComboField';
import { FieldList } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';
import { OneLine } from './OneLine.tsx';
import { useRecord } from './useRecord.tsx';

/** What a new lesson is bound to, so that it is found again there. */
export type LessonBinding = Omit<LessonFacts, 'lesson' | 'learnedOn' | 'byWhom'>;

type LessonsProps = {
  readonly lessons: readonly LessonRow[];
  readonly binding: LessonBinding;
  /** The one to stand on. */
  readonly sought?: string | null;
};

/** Lessons that bear on what is open, with a line for the next one, under a head. */
export function Lessons({ aside, ...lessons }: LessonsProps & { readonly aside?: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.part} aria-labelledby="lessons-head">
      <SectionHead id="lessons-head" title={t('followUp.lessons.title')} aside={aside} />
      <LessonList {...lessons} />
    </section>
  );
}

/** A line for the next lesson and those there are, where the room has said what they are. */
export function LessonList({ lessons, binding, sought = null }: LessonsProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState<string | null>(null);
  const isUnbound = Object.values(binding).every((to) => to === null);
  return (
    <>
      <NewLesson binding={binding} onWritten={setWritten} />
      {lessons.length === 0 ? (
        <p className={styles.quiet}>{t('followUp.lessons.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {lessons.map((lesson) => (
            <LessonItem
              key={lesson.id}
              lesson={lesson}
              isSought={lesson.id === sought}
              isToBeBound={isUnbound && lesson.id === written}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function NewLesson({
  binding,
  onWritten,
}: {
  readonly binding: LessonBinding;
  readonly onWritten: (id: string) => void;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const write = async (lesson: string): Promise<string | null> => {
    const facts = { ...binding, lesson };
    const answer = await act('lesson.keep', { id: null, facts }, { toast: true });
    if (!answer.ok) return failureSentence(t, answer.failure);
    onWritten(answer.value.id);
    return null;
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

/** One lesson: what was learned, on what, by whom and when; opened, all of it can be changed. */
function LessonItem({
  lesson,
  isSought,
  isToBeBound,
}: {
  readonly lesson: LessonRow;
  readonly isSought: boolean;
  /** Written where nothing says what it is about: it opens to be told. */
  readonly isToBeBound: boolean;
}) {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const [isOpen, setOpen] = useState(isToBeBound);
  const { agreement, procurement, category, supplier, phase } = lesson;
  const isFound = agreement ?? procurement ?? category ?? supplier;
  const meta = [
    lesson.learnedOn,
    lesson.byWhom,
    agreement ?? procurement,
    category,
    supplier,
    phase && t(`terms.phase.${phase}`),
    !isFound && t('followUp.lessons.unbound'),
  ].filter(Boolean);
  return (
    <Item
      text={lesson.lesson}
      meta={meta.join(' · ')}
      isSought={isSought}
      edit={{
        label: t('followUp.lessons.edit', { lesson: lesson.lesson }),
        isOpen,
        onToggle: () => setOpen(!isOpen),
      }}
      removeLabel={t('followUp.lessons.remove', { lesson: lesson.lesson })}
      onRemove={() => void act('lesson.remove', { id: lesson.id }, { toast: true })}
    >
      {isOpen && <LessonFields lesson={lesson} />}
    </Item>
  );
}

function LessonFields({ lesson }: { readonly lesson: LessonRow }) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const { of, keep } = useRecord('lesson.keep', lesson.id);
  const choices = (
    all: readonly { id: string; name: string; archived?: boolean }[],
    now: string | null,
  ) =>
    all
      .filter(({ id, archived }) => !archived || id === now)
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FieldList>
      <TextArea {...of('lesson')} value={lesson.lesson} onCommit={keep('lesson')} rows={2} />
      <ComboField
        {...of('categoryId')}
        isOptional
        options={choices(registers.categories, lesson.categoryId)}
        value={lesson.categoryId}
        onCommit={keep('categoryId')}
      />
      <ComboField
        {...of('supplierId')}
        isOptional
        options={choices(registers.suppliers, lesson.supplierId)}
        value={lesson.supplierId}
        onCommit={keep('supplierId')}
      />
      <SelectField
        {...of('phase')}
        isOptional
        options={phases.map((value) => ({ value, label: t(`terms.phase.${value}`) }))}
        value={lesson.phase}
        onCommit={keep('phase')}
      />
    </FieldList>
  );
}
