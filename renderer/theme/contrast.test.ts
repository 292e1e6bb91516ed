import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

/** Text or line, the ratio WCAG 2.2 asks of it (1.4.3, 1.4.11), and every ground it stands on. */
const pairs: readonly (readonly [string, number, string])[] = [
  ['ink', 4.5, 'sheet desk selected ockraTint lingonTint'],
  ['ink2', 4.5, 'sheet desk selected sheet2 hover ockraTint'],
  ['ink3', 4.5, 'sheet desk sheet2 hover selected'],
  ['lineStrong', 3, 'sheet desk selected sheet2'],
  ['gran', 4.5, 'sheet desk selected sheet2 granTint'],
  ['onGran', 4.5, 'gran granHover'],
  ['focus', 3, 'desk sheet selected sheet2'],
  ['forstudie', 4.5, 'sheet desk sheet2 hover selected forstudieTint'],
  ['annonsering', 4.5, 'sheet desk sheet2 hover selected annonseringTint'],
  ['utvardering', 4.5, 'sheet desk sheet2 hover selected utvarderingTint'],
  ['avtal', 4.5, 'sheet desk sheet2 hover selected avtalTint'],
  ['lingon', 4.5, 'sheet2 hover selected sheet desk lingonTint'],
  ['ockraText', 4.5, 'sheet2 hover selected sheet desk ockraTint'],
  ['ockraLine', 3, 'sheet2 selected sheet desk ockraTint'],
  ['lingon', 3, 'selected'],
  ['onBar', 4.5, 'bar'],
  ['bar', 3, 'sheet'],
  ['onLingon', 4.5, 'lingon'],
  ['onOckra', 4.5, 'ockra'],
];

const colours = (part: string, side: 1 | 2): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...part.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6,8}), (#[0-9a-f]{6,8})\)/g)].map(
      (found) => [found[1] ?? '', found[1 + side] ?? ''],
    ),
  );

const [usual = '', rest = ''] = css.split('@media (prefers-contrast: more)');
const [bySystem = '', bySetting = ''] = rest.split('[data-contrast="more"]');

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const sets = {
  light: colours(usual, 1),
  dark: colours(usual, 2),
  'light, high contrast': { ...colours(usual, 1), ...colours(bySetting, 1) },
  'dark, high contrast': { ...colours(usual, 2), ...colours(bySetting, 2) },
};

describe.each(Object.entries(sets))('%s', (_, set) => {
  it.each(pairs)('%s has %d:1 on every ground', (text, need, grounds) => {
    const tooFaint = grounds
      .split(' ')
      .filter((ground) => ratio(set[text] ?? '#000000', set[ground] ?? '#000000') < need);
    expect(tooFaint).toEqual([]);
  });
});

it('the system and the setting ask for the same high contrast', () => {
  expect(colours(bySetting, 1)).toEqual(colours(bySystem, 1));
  expect(colours(bySetting, 2)).toEqual(colours(bySystem, 2));
  expect(Object.keys(colours(bySetting, 1))).toContain('ink');
});
