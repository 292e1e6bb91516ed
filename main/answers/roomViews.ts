import { ok } from '#domain/result';
import type { Answers } from './answer.ts';

type Names = Extract<keyof Answers, `roomView.${string}`>;

/** Answers about how rooms are looked at. */
export const roomViewAnswers = (): Pick<Answers, Names> => ({
  'roomView.list': { mode: 'read', run: ({ reads }) => ok(reads.roomViews()) },
  'roomView.keep': {
    mode: 'write',
    run: ({ keeps }, kept) => {
      keeps.roomViews.keep(kept);
      return ok(null);
    },
  },
  'roomView.remove': {
    mode: 'write',
    run: ({ keeps }, { room, name }) => {
      keeps.roomViews.remove(room, name);
      return ok(null);
    },
  },
});
