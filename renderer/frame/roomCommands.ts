import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PaletteCommand } from './paletteCommands.ts';

/** What the rooms on show can do, by who offers it. */
const offers = new Set<RefObject<readonly PaletteCommand[]>>();

/** Lets the palette do these as long as who asks for it is on show. */
export const useRoomCommands = (commands: readonly PaletteCommand[]): void => {
  const latest = useRef(commands);
  latest.current = commands;
  useLayoutEffect(() => {
    offers.add(latest);
    return () => {
      offers.delete(latest);
    };
  }, []);
};

/** What can be done in the room that is open. */
export const roomCommands = (): readonly PaletteCommand[] =>
  [...offers].flatMap(({ current }) => current);
