import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/localDate';
import { agreementPaper, decisionPaper, procurementPaper } from '#main/testing/papers';
import { attachmentFileNames, caseFileName, fileNameOf, pdfFileName } from './fileName.ts';

const day = localDate('2026-12-03');
const named = (number: string, title: string) => pdfFileName(day, number, title);

describe('the name of a paper’s file', () => {
  test.each([
    ['KS 2026/00184', 'Möbler', '2026-12-03 KS 2026-00184 Möbler.pdf'],
    ['', 'Möbler', '2026-12-03 Möbler.pdf'],
    ['KS 1', '', '2026-12-03 KS 1.pdf'],
    ['A\\B|C', 'Öl & bröd', '2026-12-03 A-B-C Öl & bröd.pdf'],
    ['', 'Avtal: del 2 <utkast>?*', '2026-12-03 Avtal – del 2 utkast.pdf'],
    ['', '"Citat" och ”citat”', '2026-12-03 ’Citat’ och ’citat’.pdf'],
    ['', 'CON', '2026-12-03 CON.pdf'],
    ['', '../../etc/passwd', '2026-12-03 -..-etc-passwd.pdf'],
    ['', '  två\tblanka\n rader  ', '2026-12-03 två blanka rader.pdf'],
    ['', 'Slutar med punkt ...', '2026-12-03 Slutar med punkt.pdf'],
    ['', 'vänd\u202Eåt\u0000fel', '2026-12-03 vänd åt fel.pdf'],
    ['', '...', '2026-12-03.pdf'],
    ['', 'A\u030Angstro\u0308m', '2026-12-03 Ångström.pdf'],
  ])('of %j and %j is %j', (number, title, expected) => {
    expect(named(number, title)).toBe(expected);
  });

  test('is cut at a word, and leaves room for the folder', () => {
    const name = named('KS 2026/00184', 'Upphandling av kontorsmöbler '.repeat(20));
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/(Upphandling|av|kontorsmöbler)\.pdf$/);
  });

  test('is cut in a word that is longer than the name, never in a sign of two parts', () => {
    expect(named('', 'x'.repeat(400))).toHaveLength(120);
    const vans = named('', `x${'🚚'.repeat(200)}`);
    expect(vans.length).toBeLessThanOrEqual(120);
    expect(vans).toMatch(/^2026-12-03 x(🚚)+\.pdf$/u);
  });

  test('tells a decision from the agreement’s summary, and dates it when it was taken', () => {
    expect(fileNameOf(procurementPaper())).toBe(
      '2026-12-03 KS 2026-00184 Verksamhetssystem för vård och omsorg.pdf',
    );
    expect(fileNameOf(agreementPaper())).toBe(
      '2026-12-03 KS 2025-00103 Samordnad varudistribution.pdf',
    );
    expect(fileNameOf(decisionPaper('extend', { decidedOn: localDate('2026-11-30') }))).toBe(
      '2026-11-30 KS 2025-00103 Beslut om förlängning – Samordnad varudistribution.pdf',
    );
  });
});

describe('the names of attachments in a folder', () => {
  const named = (...names: string[]) => attachmentFileNames(names, 'Namnlös');

  test.each([
    ['Förfrågan – åäö ÅÄÖ.pdf', 'Förfrågan – åäö ÅÄÖ.pdf'],
    ['A\u030Avtal.docx', 'Åvtal.docx'],
    ['../../../etc/passwd', '-..-..-etc-passwd'],
    ['C:\\Windows\\win.ini', 'C – -Windows-win.ini'],
    ['/etc/shadow', '-etc-shadow'],
    ['..', 'Namnlös'],
    ['', 'Namnlös'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Aux .pdf', '_Aux .pdf'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['LPT¹', '_LPT¹'],
    ['CONIN$', '_CONIN$'],
    ['Connie.pdf', 'Connie.pdf'],
    ['offert?.pdf', 'offert.pdf'],
    ['slut. . .', 'slut'],
    ['gpj\u202Eexe.pdf', 'gpj exe.pdf'],
    ['.gitignore', 'gitignore'],
  ])('%j becomes %j', (given, expected) => {
    expect(named(given)).toEqual([expected]);
  });

  test('never meet, not even where capitals are not told apart', () => {
    expect(named('Avtal.pdf', 'avtal.PDF', 'Avtal.pdf', 'Avtal (2).pdf')).toEqual([
      'Avtal.pdf',
      'avtal (2).PDF',
      'Avtal (3).pdf',
      'Avtal (2) (2).pdf',
    ]);
  });

  test('keep their ending when they are cut', () => {
    const [one, other] = named(`${'å'.repeat(400)}.xlsx`, `${'å'.repeat(300)}.xlsx`);
    expect(one).toHaveLength(100);
    expect(one).toMatch(/å\.xlsx$/);
    expect(other).toMatch(/å \(2\)\.xlsx$/);
    expect(other?.length).toBeLessThanOrEqual(100);
  });

  test('are, whatever they were, names that every system takes, and all different', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 130 }), { maxLength: 6 }),
        (names) => {
          const made = named(...names);
          expect(new Set(made.map((name) => name.toUpperCase())).size).toBe(names.length);
          for (const name of made) {
            expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$|^$/u);
            expect(name.length).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  test('leave room for the folder they are unpacked into', () => {
    expect(caseFileName(day, 'KS 2026/00184', 'Akt – Möbler '.repeat(20)).length).toBeLessThan(81);
  });
});
