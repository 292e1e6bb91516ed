import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { ProgressBar } from '#ui/ProgressBar';

/** So long a work may take before anything is said of it, in milliseconds. */
const patience = 600;

/** Work that may take long: how far it has come, and the way to call it off. Null where there is none. */
export function LongWork({
  work,
  title,
  description,
  stopLabel,
  onStop,
}: {
  readonly work: { readonly done: number; readonly of: number } | null;
  readonly title: string;
  readonly description: ReactNode;
  readonly stopLabel: string;
  readonly onStop: () => void;
}) {
  const [isLong, setLong] = useState(false);
  const isUnderWay = work !== null;
  useEffect(() => {
    if (!isUnderWay) return setLong(false);
    const waiting = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(waiting);
  }, [isUnderWay]);
  if (work === null || !isLong) return null;
  return (
    <Dialog
      isOpen
      onClose={onStop}
      title={title}
      description={description}
      actions={
        <Button keys="Esc" onClick={onStop}>
          {stopLabel}
        </Button>
      }
    >
      <ProgressBar label={title} {...work} />
    </Dialog>
  );
}
