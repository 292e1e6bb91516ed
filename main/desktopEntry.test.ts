import { expect, it } from 'vitest';
import { execLine } from './desktopEntry.ts';

// Each worked by hand from the Desktop Entry Specification, "The Exec key": quoted first, then
// escaped as any string; a field code begins with %.
it.each([
  ['a blank', ['/opt/Ett program/app'], '"/opt/Ett program/app"'],
  ['several arguments', ['/bin/a', '--quietly'], '"/bin/a" "--quietly"'],
  ['a per cent sign', ['/home/ek/100 %f klart'], '"/home/ek/100 %%f klart"'],
  ['a quotation mark', ['/a"b'], String.raw`"/a\\"b"`],
  ['a dollar and a backtick', ['/a$b`c'], '"/a\\\\$b\\\\`c"'],
  ['a backslash', [String.raw`/a\b`], String.raw`"/a\\\\b"`],
])('a desktop file starts a program with %s', (_what, args, line) => {
  expect(execLine(args)).toBe(`Exec=${line}`);
});
