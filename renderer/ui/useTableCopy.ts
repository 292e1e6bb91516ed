import { type RefObject, useEffect, useState } from 'react';
import { asCells, type Column } from './tableRows.ts';
import { useUiWords } from './UiWords.tsx';

/** Copies rows as cells on Ctrl+C in a table, and gives what is said of it. Part of DataTable. */
export const useTableCopy = <Row>(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): { readonly text: string; readonly number: number } => {
  const words = useUiWords();
  const [copied, setCopied] = useState({ text: '', number: 0 });
  // Without selected text the copy event goes to the body, not to the row that has the focus.
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (!scroller.current?.contains(focused) || focused?.matches('input, textarea')) return;
      if (!event.clipboardData || window.getSelection()?.toString()) return;
      event.clipboardData.setData('text/plain', asCells(rows, columns));
      event.preventDefault();
      setCopied(({ number }) => ({ text: words.rowsCopied(rows.length), number: number + 1 }));
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [scroller, rows, columns, words]);
  return copied;
};
