import type { Page } from '@playwright/test';

/** One stop of the Tab key: what it is, whether it was seen before, and what is wrong with it. */
export type Stop = {
  /** Counted from the first stop; null where the focus left the page. */
  readonly number: number | null;
  readonly isNew: boolean;
  readonly name: string;
  /** What is wrong with the stop that was just left, which can be told only then. */
  readonly wrong: string | null;
};

type Watch = { forget: () => void; look: () => Stop };
type Watched = { focusWatch: Watch };

/**
 * Watches how the focus shows: the looks of what has it and of what is around it are kept, and
 * compared with the looks of the same when it is left.
 */
export const watchFocus = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const least = 3;
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    type Colour = readonly [number, number, number, number];
    const seen = new Map<string, Colour>();
    const colourOf = (text: string): Colour => {
      const known = seen.get(text);
      if (known) return known;
      brush?.clearRect(0, 0, 1, 1);
      if (brush) brush.fillStyle = text;
      brush?.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = brush?.getImageData(0, 0, 1, 1).data ?? [];
      const colour: Colour = [r, g, b, a / 255];
      seen.set(text, colour);
      return colour;
    };
    const light = ([r, g, b]: Colour) => {
      const part = (of: number) => {
        const share = of / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (a: Colour, b: Colour) => {
      const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (bright + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): Colour => {
      for (let at = element; at; at = at.parentElement) {
        const colour = colourOf(getComputedStyle(at).backgroundColor);
        if (colour[3] > 0.5) return colour;
      }
      return [255, 255, 255, 1];
    };
    const shadowColours = (shadow: string) => shadow.match(/(?:rgba?|color|oklch|oklab)\([^)]*\)/g);

    type Look = { readonly ring: readonly string[]; readonly ground: Colour; readonly key: string };
    const lookOf = (element: Element, pseudo?: string): Look => {
      const style = getComputedStyle(element, pseudo);
      const ring: string[] = [];
      if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) {
        ring.push(`outline ${style.outlineColor}`);
      }
      for (const colour of shadowColours(style.boxShadow) ?? []) ring.push(`shadow ${colour}`);
      for (const side of ['top', 'right', 'bottom', 'left']) {
        if (Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1) {
          ring.push(`border ${style.getPropertyValue(`border-${side}-color`)}`);
        }
      }
      if (style.textDecorationLine !== 'none') ring.push(`line ${style.textDecorationColor}`);
      const around = pseudo === undefined ? element.parentElement : element;
      return {
        ring,
        ground: groundOf(around),
        key: `${style.backgroundColor}|${style.opacity}|${style.visibility}|${style.transform}`,
      };
    };
    type Place = { readonly element: Element; readonly pseudo?: string };
    const placesOf = (element: Element): Place[] => {
      const near = [element, ...element.querySelectorAll('*')].slice(0, 12);
      for (let at = element.parentElement, up = 0; at && up < 3; at = at.parentElement, up += 1) {
        near.push(at, ...at.children);
      }
      return [...new Set(near)].flatMap((one) => [
        { element: one },
        { element: one, pseudo: '::before' },
        { element: one, pseudo: '::after' },
      ]);
    };
    const kept = (element: Element) =>
      placesOf(element).map((place) => ({ ...place, look: lookOf(place.element, place.pseudo) }));

    /** Whether anything that shows the focus was there with it and is gone without it. */
    const showed = (before: ReturnType<typeof kept>) =>
      before.some(({ element, pseudo, look }) => {
        // What is gone, as a link that shows only with the focus, was seen.
        if (!element.isConnected) return true;
        const after = lookOf(element, pseudo);
        const own = look.ring.filter((one) => !after.ring.includes(one));
        const isRing = own.some((one) => {
          const colour = colourOf(one.slice(one.indexOf(' ') + 1));
          return colour[3] > 0.5 && contrast(colour, look.ground) >= least;
        });
        if (isRing) return true;
        const [was = '', is = ''] = [look.key, after.key].map((key) => key.split('|')[0]);
        const [before, now] = [colourOf(was), colourOf(is)];
        const isFilled = was !== is && before[3] > 0.5;
        return isFilled && contrast(before, now[3] > 0.5 ? now : look.ground) >= least;
      });

    const nameOf = (element: Element) => {
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
      const id = element.getAttribute('id') ?? '';
      const field =
        element.closest('label')?.textContent ??
        document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent;
      return `${role} “${(field ?? label).trim().slice(0, 60)}”`;
    };
    const isSeen = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isWithin = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return isWithin && right - left >= 1 && bottom - top >= 1;
    };

    let numbers = new Map<Element, number>();
    let last: {
      name: string;
      element: Element;
      isSeen: boolean;
      before: ReturnType<typeof kept>;
    } | null = null;
    const look = (): Stop => {
      const element = document.activeElement;
      const isGone = element === null || element === document.body;
      const isSame = last?.element === element;
      const wrong =
        last === null
          ? null
          : isSame
            ? `${last.name} keeps the focus`
            : !last.isSeen
              ? `${last.name} is out of sight`
              : showed(last.before)
                ? null
                : `${last.name} does not show the focus`;
      if (isGone) {
        last = null;
        return { number: null, isNew: false, name: 'the page', wrong };
      }
      const name = nameOf(element);
      const known = numbers.get(element);
      const number = known ?? numbers.size;
      numbers.set(element, number);
      last = { name, element, isSeen: isSeen(element), before: kept(element) };
      return { number, isNew: known === undefined, name, wrong };
    };
    const forget = () => {
      numbers = new Map();
      last = null;
    };
    (globalThis as unknown as Watched).focusWatch = { look, forget };
  });

/** What has the focus now. */
const lookAt = (window: Page): Promise<Stop> =>
  window.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return (globalThis as unknown as Watched).focusWatch.look();
  });

/** More stops than any room has. */
const farthest = 400;

/** A walk with one key: how many stops it had, and what was wrong on the way. */
export type Walk = { readonly stops: number; readonly wrong: readonly string[] };

/**
 * Goes round with Tab, or Shift+Tab, until a stop comes again. A walk that ends among stops other
 * than those it began with is caught in a part of the page.
 */
export const walk = async (window: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> => {
  await window.evaluate(() => (globalThis as unknown as Watched).focusWatch.forget());
  const wrong: string[] = [];
  // Where a room puts the focus of itself, as on its heading, need be no stop of the key.
  await window.keyboard.press(key);
  let gone = 0;
  let stops = (await lookAt(window)).isNew ? 1 : 0;
  for (let step = 0; step < farthest; step += 1) {
    await window.keyboard.press(key);
    const stop = await lookAt(window);
    if (stop.wrong !== null) wrong.push(`${key}: ${stop.wrong}`);
    if (stop.number === null) {
      gone += 1;
      // Past the last stop the page itself has the focus once, as in any browser.
      if (gone > 1) return { stops, wrong: [...wrong, `${key}: the focus is lost`] };
      continue;
    }
    if (stop.isNew) {
      stops += 1;
      continue;
    }
    if (stop.number > 0) wrong.push(`${key}: caught after ${stops} stops at ${stop.name}`);
    return { stops, wrong };
  }
  return { stops, wrong: [...wrong, `${key}: no end after ${farthest} stops`] };
};
