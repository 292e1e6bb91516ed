import { z } from 'zod';
import { type RoomView, roomView, type ViewedRoom, viewedRooms } from '#domain/roomView';
import { ask, gives, nothing } from './ask.ts';

/** A kept arrangement; the one that a room was left in has the name ''. */
export type KeptView = {
  readonly room: ViewedRoom;
  readonly name: string;
  readonly view: RoomView;
};

const named = z.object({
  room: z.enum(viewedRooms),
  name: z.string().trim().max(60, 'text.tooLong'),
});

/** What may be asked about how rooms are looked at. None of it is in the journal. */
export const roomViewCommands = {
  'roomView.list': ask(nothing, gives<readonly KeptView[]>()),
  'roomView.keep': ask(named.extend({ view: roomView }), gives<null>()),
  'roomView.remove': ask(named, gives<null>()),
} as const;
