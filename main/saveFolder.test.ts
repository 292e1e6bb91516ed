import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#main/testing/desk';
import { openSaveFolder } from './saveFolder.ts';

test('the folder that was last saved in is remembered over a restart, while it is there', async () => {
  const data = freshFolder();
  const papers = join(data, 'Papper åäö');
  mkdirSync(papers);
  expect(await openSaveFolder(data).last()).toBeNull();
  await openSaveFolder(data).keep(papers);
  expect(await openSaveFolder(data).last()).toBe(papers);
  rmSync(papers, { recursive: true });
  expect(await openSaveFolder(data).last()).toBeNull();
});

test('what cannot be read or written is forgotten without a word', async () => {
  const data = freshFolder();
  writeFileSync(join(data, 'saveFolder.json'), '{"saveFolder":');
  expect(await openSaveFolder(data).last()).toBeNull();
  await openSaveFolder(join(data, 'finns inte')).keep(data);
  expect(await openSaveFolder(join(data, 'finns inte')).last()).toBeNull();
});
