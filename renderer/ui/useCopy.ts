import { type RefObject, useEffect, useRef, useState } from 'react';
import { useUiWords } from './UiWords.tsx';

/**
 * Copies a list as tab-separated cells on Ctrl+C while the focus is in it, and gives what is said of
 * that. Selected text and what is typed are copied as they are. `cells` is asked for as it is needed.
 */
export const useCopy = (
  list: RefObject<HTMLElement | null>,
  count: number,
  cells: () => string,
): { readonly text: string; readonly number: number } => {
  const words = useUiWords();
  const [copied, setCopied] = useState({ text: '', number: 0 });
  const latest = useRef({ count, cells, words });
  latest.current = { count, cells, words };
  // Without selected text the copy event goes to the body, not to the row that has the focus.
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const now = latest.current;
      const focused = document.activeElement;
      if (now.count === 0 || !list.current?.contains(focused)) return;
      if (focused?.matches('input, textarea')) return;
      if (!event.clipboardData || window.getSelection()?.toString()) return;
      event.clipboardData.setData('text/plain', now.cells());
      event.preventDefault();
      setCopied(({ number }) => ({ text: now.words.rowsCopied(now.count), number: number + 1 }));
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [list]);
  return copied;
};
