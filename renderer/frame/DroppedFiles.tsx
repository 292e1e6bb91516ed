import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { door } from '#state/desk';
import type { Place } from '#state/navigation';
import { useWorkbench } from '#state/store';
import { Icon } from '#ui/Icon';
import styles from './DroppedFiles.module.css';

type Subject = { readonly kind: 'procurement' | 'agreement'; readonly id: string };

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

const pathsIn = ({ dataTransfer }: DragEvent): string[] =>
  [...(dataTransfer?.files ?? [])].map((file) => door.pathOf(file)).filter((path) => path !== '');

/** Whether files are held over the window; what is dropped is taken in on the open record. */
const useFilesOver = (subject: Subject | null): boolean => {
  const [isOver, setOver] = useState(false);
  const kind = subject?.kind;
  const id = subject?.id;
  useEffect(() => {
    if (kind === undefined || id === undefined) return;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Over a part of the page there is always something to go to; only out of the window there is not.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const paths = pathsIn(event);
      if (paths.length === 0) return;
      const { act } = useWorkbench.getState();
      await act('attachment.drop', { subject: { kind, id }, paths }, { toast: true });
    };
    const onDrop = (event: DragEvent) => void drop(event);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', onDrop);
    return () => {
      setOver(false);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', onDrop);
    };
  }, [kind, id]);
  return isOver;
};

/** Files that are dropped on an open case or agreement are copied into it; shows where they will land. */
export function DroppedFiles({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const subject =
    place.room === 'procurement' || place.room === 'agreement'
      ? { kind: place.room, id: place.id }
      : null;
  const isOver = useFilesOver(subject);
  if (subject === null || !isOver) return null;
  return (
    <div className={styles.over}>
      <p className={styles.words}>
        <Icon name="paperclip" />
        {t(`frame.dropOn.${subject.kind}`)}
      </p>
    </div>
  );
}
