import { type RoomView, roomView, type ViewedRoom, viewedRooms } from '#domain/roomView';
import { keeper, prepared, type ReadableDb, type WritableDb } from './db.ts';

type Kept = { readonly room: ViewedRoom; readonly name: string; readonly view: RoomView };

/** The kept arrangements by name; one that can no longer be read is left out. */
export const readRoomViews = (db: ReadableDb): Kept[] => {
  const sql = 'SELECT room, name, view FROM room_view ORDER BY room, name';
  const rows = prepared(db, sql).all() as { room: string; name: string; view: string }[];
  return rows.flatMap(({ room: of, name, view }) => {
    const room = viewedRooms.find((known) => known === of);
    const read = roomView.safeParse(JSON.parse(view));
    return room && read.success ? [{ room, name, view: read.data }] : [];
  });
};

/** Keeps and removes arrangements. */
export const keepRoomViews = (db: WritableDb) => {
  const keepRow = keeper(db, 'room_view', ['room', 'name'], ['room', 'name', 'view']);
  const removeRow = db.prepare('DELETE FROM room_view WHERE room = ? AND name = ?');
  return {
    keep: ({ room, name, view }: Kept): void => keepRow({ room, name, view: JSON.stringify(view) }),
    remove: (room: ViewedRoom, name: string): void => {
      removeRow.run(room, name);
    },
  };
};
