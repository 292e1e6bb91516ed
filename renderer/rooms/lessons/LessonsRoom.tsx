import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonRow } from '#contract/followUps';
import { LessonList } from '#followUp/Lessons';
import { Room, RoomHead, RoomTools, RoomWork } from '#frame/Room';
import { SaveList } from '#frame/SaveList';
import { useShortcut } from '#frame/shortcuts';
import { useAnswer } from '#state/answers';
import { saveTable } from '#state/saveTable';
import { EmptyState } from '#ui/EmptyState';
import { FilterField } from '#ui/FilterField';
import { LiveRegion } from '#ui/LiveRegion';
import { tableAsCells } from '#ui/tableRows';
import { useCopy } from '#ui/useCopy';
import { useFormat } from '#words/format';
import { failureSentence } from '#words/sentence';
import styles from './LessonsRoom.module.css';
import { lessonTable } from './lessonTable.ts';

const noRows: readonly LessonRow[] = [];
/** So many are drawn at a time; the filter finds the others. */
const mostShown = 200;
const unbound = {
  agreementId: null,
  procurementId: null,
  categoryId: null,
  supplierId: null,
  phase: null,
} as const;

/** Erfarenheter: all that was learned, searchable; each is found by itself where it is of use. */
export function LessonsRoom({
  lessonId = null,
}: {
  /** The lesson to stand on, wherever it is among them: it comes first. */
  readonly lessonId?: string | null | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer('lesson.list', {});
  const [text, setText] = useState('');
  const filterField = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+f', () => filterField.current?.select());
  const rows = answer.state === 'shown' ? answer.value : noRows;
  const shown = useMemo(() => {
    const words = text.toLocaleLowerCase('sv').split(/\s+/u);
    const found = rows.filter((row) => {
      const said = [
        row.lesson,
        row.agreement,
        row.procurement,
        row.category,
        row.supplier,
        row.byWhom,
        row.learnedOn,
      ]
        .join(' ')
        .toLocaleLowerCase('sv');
      return words.every((word) => said.includes(word));
    });
    const isSought = ({ id }: LessonRow) => id === lessonId;
    return [...found.filter(isSought), ...found.filter((row) => !isSought(row))];
  }, [rows, text, lessonId]);
  const list = useRef<HTMLElement>(null);
  const copied = useCopy(list, shown.length, () => tableAsCells(lessonTable(t, shown)));
  if (answer.state === 'waiting') return <Room>{null}</Room>;
  if (answer.state === 'refused') {
    return <EmptyState sentence={failureSentence(t, answer.failure)} />;
  }
  return (
    <Room>
      <RoomHead
        title={t('lessons.title')}
        sentence={t('lessons.sentence')}
        actions={
          rows.length > 0 && (
            <SaveList onSave={(format) => saveTable(lessonTable(t, shown), format)} />
          )
        }
      />
      {rows.length > 0 && (
        <RoomTools
          end={
            shown.length < rows.length &&
            t('lessons.shown', {
              number: format.number(shown.length),
              all: format.number(rows.length),
            })
          }
        >
          <FilterField
            ref={filterField}
            label={t('lessons.filter')}
            value={text}
            onChange={setText}
          />
        </RoomTools>
      )}
      <RoomWork>
        <section ref={list} className={styles.all} aria-label={t('lessons.title')}>
          <LessonList lessons={shown.slice(0, mostShown)} binding={unbound} sought={lessonId} />
        </section>
        <LiveRegion text={copied.text} number={copied.number} />
      </RoomWork>
    </Room>
  );
}
