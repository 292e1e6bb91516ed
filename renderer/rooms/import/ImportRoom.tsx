import { useDeferredValue, useEffect, useRef } from 'react';
import { door } from '#state/desk';
import { Done } from './Done.tsx';
import { useImportView } from './importView.ts';
import { OtherList } from './OtherList.tsx';
import { Preview } from './Preview.tsx';
import { Reading } from './Reading.tsx';
import { StartImport } from './StartImport.tsx';

const fields = 'input:not([type=checkbox], [type=radio]), textarea, [role=dialog]';

/** Cells that are pasted anywhere in the room but in a field are a list to read. */
const usePastedCells = (): void => {
  const paste = useImportView((state) => state.paste);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof HTMLElement && target.closest(fields)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      void paste(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [paste]);
};

/** A file that is dropped anywhere in the room is a list to read. */
const useDroppedFile = (): void => {
  const drop = useImportView((state) => state.drop);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      const path = door.pathOf(event.dataTransfer?.files[0]);
      if (path !== '') void drop(path);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [drop]);
};

/** What had the focus goes with its stage; the focus then goes to where the next one begins. */
const useFocusKept = (stage: string): void => {
  const seen = useRef(stage);
  useEffect(() => {
    if (seen.current === stage) return;
    seen.current = stage;
    if (document.activeElement !== document.body) return;
    const start =
      document.querySelector<HTMLElement>('main [data-start]') ??
      document.querySelector<HTMLElement>('main h1');
    start?.focus();
  }, [stage]);
};

/** The room where a list of agreements is chosen, looked through and taken in. */
export const ImportRoom = () => {
  // A long list is drawn between frames; until it is, the stage before it stays in place.
  const stage = useDeferredValue(useImportView((state) => state.stage));
  const chosen = useImportView((state) => state.kind);
  const kind = chosen ?? (stage.kind === 'preview' ? stage.preview.kind : 'agreements');
  useEffect(() => void door.call('list.prepare', {}), []);
  usePastedCells();
  useDroppedFile();
  useFocusKept(stage.kind);
  switch (stage.kind) {
    case 'start':
      return <StartImport refusal={stage.refusal} wasStopped={stage.wasStopped} />;
    case 'reading':
      return <Reading what={stage.what} progress={stage.progress} />;
    case 'preview':
      return kind === 'agreements' ? (
        <Preview preview={stage.preview} again={stage.again} />
      ) : (
        <OtherList preview={stage.preview} kind={kind} />
      );
    case 'done':
      return <Done outcome={stage.outcome} isTakenBack={stage.isTakenBack} />;
  }
};
