import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#state/navigation';
import type { Shown } from '#state/shown';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { failureSentence } from '#words/sentence';
import { Room } from './Room.tsx';

/**
 * The room of one record: empty until it has come, the room itself when it has, and a sentence with
 * the way back to the list where it is gone or was refused.
 */
export function RecordRoom<View>({
  shown,
  gone,
  back,
  children,
}: {
  readonly shown: Shown<View>;
  /** What is said of a record that is no longer there. */
  readonly gone: string;
  /** Where one goes instead, and the words of the way there. */
  readonly back: { readonly label: string; readonly place: Place };
  readonly children: (view: View) => ReactNode;
}) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  if (shown.state === 'shown') return children(shown.value);
  if (shown.state === 'waiting') return <Room>{null}</Room>;
  return (
    <Room>
      <EmptyState
        sentence={shown.failure.code === 'record.gone' ? gone : failureSentence(t, shown.failure)}
        action={<Button onClick={() => go(back.place)}>{back.label}</Button>}
      />
    </Room>
  );
}
