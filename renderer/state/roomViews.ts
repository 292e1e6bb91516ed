import { useState } from 'react';
import { create } from 'zustand';
import type { KeptView } from '#contract/roomViews';
import { plainTable, type RoomView, type ViewedRoom } from '#domain/roomView';
import { door } from './desk.ts';

/** So long an arrangement rests before it is kept: a width is dragged through many. */
const restMs = 300;

const waiting = new Map<ViewedRoom, RoomView>();
let timer: ReturnType<typeof setTimeout> | undefined;

type RoomViews = {
  readonly kept: readonly KeptView[];
  /** Keeps an arrangement under a name, in the place of one that had it. */
  readonly save: (room: ViewedRoom, name: string, view: RoomView) => void;
  readonly remove: (room: ViewedRoom, name: string) => void;
};

/** The arrangements that were kept, by room and name. */
export const useRoomViews = create<RoomViews>()((set, get) => {
  const others = (room: ViewedRoom, name: string) =>
    get().kept.filter((one) => one.room !== room || one.name !== name);
  return {
    kept: [],
    save: (room, name, view) => {
      set({ kept: [...others(room, name), { room, name, view }] });
      void door.call('roomView.keep', { room, name, view });
    },
    remove: (room, name) => {
      set({ kept: others(room, name) });
      void door.call('roomView.remove', { room, name });
    },
  };
});

/** Fetches what was kept; asked before the first room is drawn. Without an answer rooms open as new. */
export const openRoomViews = async (): Promise<void> => {
  const answer = await door.call('roomView.list', {});
  if (answer.ok) useRoomViews.setState({ kept: answer.value });
};

/** How the room was left, or null the first time. */
export const lastView = (room: ViewedRoom): RoomView | null =>
  useRoomViews.getState().kept.find((one) => one.room === room && one.name === '')?.view ?? null;

/** Remembers how the room is looked at now, as soon as it has been so for a moment. */
export const rememberView = (room: ViewedRoom, view: RoomView): void => {
  waiting.set(room, view);
  clearTimeout(timer);
  timer = setTimeout(() => void keepViews(), restMs);
};

const unseen: RoomView = { look: 'list', filters: {}, table: plainTable, isBeside: false };

/** Whether the record of the row in focus stands beside the list of a room that remembers no more. */
export const useRememberedBeside = (room: ViewedRoom) => {
  const [isBeside, set] = useState(() => lastView(room)?.isBeside ?? false);
  const show = (isShown: boolean) => {
    set(isShown);
    rememberView(room, { ...unseen, isBeside: isShown });
  };
  return [isBeside, show] as const;
};

/** Keeps at once what waits to be kept; resolves when it is. */
export const keepViews = async (): Promise<void> => {
  clearTimeout(timer);
  const views = [...waiting];
  waiting.clear();
  await Promise.all(
    views.map(([room, view]) => door.call('roomView.keep', { room, name: '', view })),
  );
};
