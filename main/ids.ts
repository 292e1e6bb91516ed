import { randomUUID } from 'node:crypto';

/**
 * Gives new ids that sort in the order in which they were made (UUID version 7, RFC 9562), also where
 * the clock stands still or goes back: rows made together then lie together in every index.
 */
export const openIds = (clock: () => number = Date.now): (() => string) => {
  let at = 0;
  let count = 0;
  return () => {
    const now = clock();
    if (now > at) [at, count] = [now, 0];
    else if (count < 0xfff) count += 1;
    else [at, count] = [at + 1, 0];
    const stamp = at.toString(16).padStart(12, '0');
    const order = count.toString(16).padStart(3, '0');
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${order}-${randomUUID().slice(19)}`;
  };
};
