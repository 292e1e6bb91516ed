const tabbable =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const lastFocused = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus was in each region, so that F6 comes back to the same row. */
export const rememberFocus = (event: FocusEvent): void => {
  const target = event.target;
  const region = target instanceof HTMLElement ? target.closest('[data-region]') : null;
  if (region && target instanceof HTMLElement) lastFocused.set(region, target);
};

/**
 * Moves the focus to the next region of the window (`data-region`: sidebar, list, inspector),
 * `step` -1 for the one before. The place within the region is the one last left there.
 */
export const cycleRegion = (step: 1 | -1): void => {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  if (regions.length === 0) return;
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next =
    regions[here < 0 ? 0 : (here + step + regions.length) % regions.length] ?? regions[0];
  if (!next) return;
  const remembered = lastFocused.get(next);
  const target =
    remembered?.isConnected && next.contains(remembered) && isShown(remembered)
      ? remembered
      : (next.querySelector<HTMLElement>('[data-start]') ??
        [...next.querySelectorAll<HTMLElement>(tabbable)].find(isShown) ??
        next);
  target.focus();
};
