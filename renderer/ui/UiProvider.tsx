import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { type UiWords, UiWordsProvider } from './UiWords.tsx';

/** What every component needs around it, once per window: words, tooltips, no inline style elements. */
export function UiProvider({
  words,
  children,
}: {
  readonly words: UiWords;
  readonly children: ReactNode;
}) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <UiWordsProvider words={words}>{children}</UiWordsProvider>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
