import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '#main/testing/desk';
import { openZip } from './zipWriter.ts';

const at = '2026-11-23T08:00:00.000Z';

const written = async (work: (file: FileHandle) => Promise<void>): Promise<Uint8Array> => {
  const path = join(freshFolder(), 'akt.zip');
  const file = await open(path, 'wx');
  await work(file).finally(() => file.close());
  return readFile(path);
};

describe('an archive written as it comes', () => {
  test('holds what was given, with its size and checksum', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.uint8Array({ maxLength: 5000 })), { maxLength: 6 }),
        async (files) => {
          const archive = await written(async (file) => {
            const zip = openZip(file, at);
            for (const [index, chunks] of files.entries()) {
              const whole = Buffer.concat(chunks);
              expect(await zip.add(`Mapp/å ${index}.bin`, chunks)).toEqual({
                size: whole.length,
                sha256: createHash('sha256').update(whole).digest('hex'),
              });
            }
            await zip.close();
          });
          const unpacked = unzipSync(archive);
          expect(Object.keys(unpacked)).toEqual(files.map((_, index) => `Mapp/å ${index}.bin`));
          for (const [index, chunks] of files.entries()) {
            expect(Buffer.from(unpacked[`Mapp/å ${index}.bin`] ?? [])).toEqual(
              Buffer.concat(chunks),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('has nothing of a file that failed half way', async () => {
    const noise = Buffer.from(Array.from({ length: 400_000 }, (_, at) => (at * 7919) % 251));
    const failing = function* () {
      yield noise;
      yield noise;
      throw new Error('the disk gave up');
    };
    const archive = await written(async (file) => {
      const zip = openZip(file, at);
      await zip.add('hel.txt', [Buffer.from('hel')]);
      await expect(zip.add('trasig.bin', failing())).rejects.toThrow('the disk gave up');
      await zip.add('sist.txt', [Buffer.from('sist')]);
      await zip.close();
    });
    expect(Object.keys(unzipSync(archive))).toEqual(['hel.txt', 'sist.txt']);
    expect(archive.length).toBeLessThan(400);
  });
});
