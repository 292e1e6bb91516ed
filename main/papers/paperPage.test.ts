import { describe, expect, test } from 'vitest';
import type { AgreementFacts } from '#domain/agreement';
import { localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { agreementPaper, decisionPaper, procurementPaper } from '#main/testing/papers';
import type { Paper } from './paper.ts';
import { pageOf } from './paperPage.tsx';
import { printable } from './printable.ts';

/** What a reader sees, without the page's tags. */
const textOf = (paper: Paper): string =>
  pageOf(paper)
    .html.replace(/<\/(p|h1|h2|td|th)>|<span class="(line|reckoning)">/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
    .replace(/\s+/g, ' ');

describe('every paper', () => {
  const choices = ['extend', 'letEnd', 'procureAnew', 'terminate'] as const;
  const papers = (language: 'sv' | 'en'): [string, Paper][] => [
    ['a procurement', procurementPaper({}, {}, language)],
    ['an agreement', agreementPaper({}, language)],
    ...choices.map((choice): [string, Paper] => [choice, decisionPaper(choice, { language })]),
  ];

  test.each([...papers('sv'), ...papers('en')])('says all of %s in words', (_name, paper) => {
    const { html, foot } = pageOf(paper);
    expect(html).toContain(`<html lang="${paper.letterhead.language}">`);
    expect(`${html}${foot}`).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
    // A word that is missing shows itself as its key.
    expect(textOf(paper)).not.toMatch(/\b(paper|terms|gate|record|spans)\.[a-z]+\b/);
  });

  test('has a title, and in its foot the municipality, the number and the page', () => {
    const { html, foot } = pageOf(decisionPaper('extend'));
    expect(html).toContain('<title>Beslut om förlängning – Samordnad varudistribution</title>');
    const bare = foot.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, '|');
    expect(bare).toMatch(/Bruksby kommun.*KS 2025\/00103.*Sida \|+ av \|+/);
  });

  test('prints what people typed as they typed it, and never as a part of the page', () => {
    const typed = '<script>alert("x")</script> & <b>fet</b>';
    const { html, foot } = pageOf(
      procurementPaper({ title: typed, need: typed, registryNumber: '<i>1</i>' }),
    );
    for (const text of [html, foot]) expect(text).not.toMatch(/<script|<b>fet|<i>/);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;fet');
  });
});

test.each([
  ['tab\tand\nline', 'tab\tand\nline'],
  ['Å é Ł 中 😀 👩‍👩‍👧 \u00AD', 'Å é Ł 中 😀 👩‍👩‍👧 \u00AD'],
  ['bell\u0007 \u0000nul \u009F', 'bell nul '],
  ['own \uE000 none \u{10FFFF} half \uD800', 'own \uFFFD none \uFFFD half \uFFFD'],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
  const { html } = pageOf(procurementPaper({ title: text }));
  expect(html).toContain(`<h1>${expected}</h1>`);
});

describe('a decision', () => {
  const lead = (...of: Parameters<typeof decisionPaper>) =>
    /<p class="lead">(.*?)<\/p>/s
      .exec(pageOf(decisionPaper(...of)).html)?.[1]
      ?.replace(/<[^>]*>/g, '');

  test.each([
    [
      'extend',
      'Avtalet med Älvnära Distribution AB förlängs med tolv månader, från 2027-09-01 till och med 2028-08-31.',
    ],
    ['letEnd', 'Avtalet med Älvnära Distribution AB förlängs inte. Det upphör 2027-08-31.'],
    [
      'procureAnew',
      'Avtalet med Älvnära Distribution AB förlängs inte. Det upphör 2027-08-31, och behovet upphandlas på nytt.',
    ],
    ['terminate', 'Avtalet med Älvnära Distribution AB sägs upp. Sista dag är 2027-03-31.'],
  ] as const)('to %s begins with itself', (choice, expected) => {
    expect(lead(choice)).toBe(expected);
    const { html } = pageOf(decisionPaper(choice));
    expect(html.indexOf('>Beslut</h2>')).toBeLessThan(html.indexOf('>Skäl</h2>'));
  });

  test.each([
    [1, 'en månad'],
    [6, 'sex månader'],
    [12, 'tolv månader'],
    [18, '18 månader'],
  ])('writes %i months as %s', (months, expected) => {
    const differing = { options: [{ months: 24, calledBy: null }] };
    expect(lead('extend', { months, differing })).toContain(`förlängs med ${expected}, `);
  });

  test('names three suppliers, and of more the first', () => {
    expect(lead('letEnd', { suppliers: ['A', 'B', 'C'] })).toMatch(/^Avtalet med A, B och C /);
    expect(lead('letEnd', { suppliers: ['A', 'B', 'C', 'D'] })).toMatch(
      /^Avtalet med A och 3 andra leverantörer /,
    );
    const all = textOf(decisionPaper('letEnd', { suppliers: ['A', 'B', 'C', 'D'] }));
    expect(all).toContain('Leverantörer Rang Namn Organisationsnummer 1 A 559998-4068 2 B');
  });

  test('says by when to tell the supplier, and how that was counted', () => {
    expect(textOf(decisionPaper('extend'))).toContain(
      'Leverantören ska meddelas senast 2027-02-26. Avtalets slut 2027-08-31 − 6 månader. Flyttat från 2027-02-28, söndag.',
    );
    expect(textOf(decisionPaper('letEnd'))).not.toContain('ska meddelas');
  });

  test('that comes late carries the warning and its reason', () => {
    const text = textOf(
      decisionPaper('extend', {
        decidedOn: localDate('2027-03-05'),
        lateReason: 'Leverantören har godtagit beskedet.',
      }),
    );
    expect(text).toContain(
      'Sista dag att meddela förlängning var 2027-02-28. Att förlänga därefter kan vara en otillåten direktupphandling (19 a kap. LOU).',
    );
    expect(text).toContain('Varför det ändå är möjligt: Leverantören har godtagit beskedet.');
  });

  test('past four years or the ceiling says so, and nothing of a late notice', () => {
    const text = textOf(
      decisionPaper('extend', {
        lateReason: 'Omställning till ny leverantör.',
        differing: {
          kind: 'framework',
          start: localDate('2024-06-01'),
          ceiling: kronor(100_000),
          valueUsed: kronor(100_001),
        },
      }),
    );
    expect(text).toContain(
      'Från tröskelvärdet krävs särskilda skäl efter fyra år, 2028-05-31 (7 kap. 2 § LOU).',
    );
    expect(text).toContain('Använt 100 001 kr är mer än takvolymen 100 000 kr.');
    expect(text).toContain('Varför det ändå är möjligt: Omställning till ny leverantör.');
    expect(text).not.toContain('Sista dag att meddela');
  });

  test('tells whether a new procurement was in time, and until when goods are brought out', () => {
    const paper = decisionPaper('extend');
    const distribution = {
      relation: 'distribution',
      id: 'link',
      title: 'Samordnad varudistribution',
      end: localDate('2027-12-31'),
      latestEnd: localDate('2028-12-31'),
      distributionUntil: null,
    } as const;
    const text = (of: Partial<typeof paper>, differing: Partial<AgreementFacts> = {}) =>
      textOf({
        ...paper,
        ...of,
        view: {
          ...paper.view,
          links: [distribution],
          agreement: { ...paper.view.agreement, ...differing },
        },
      });
    const beginBy = localDate('2026-11-01');
    const newProcurement = { isInTime: true, beginBy, earliest: localDate('2027-08-01') };
    const all = text({ newProcurement });
    expect(all).toMatch(/En ny upphandling tar ungefär 10.månader enligt tidplanen\./);
    expect(all).toContain('Förstudien behöver börja senast 2026-11-01');
    expect(all).toContain(
      'Samordnad varudistribution Varorna ska köras ut till 2028-08-31, men distributionsavtalet slutar 2027-12-31. Det kan förlängas till 2028-12-31.',
    );
    expect(text({}, { distributionUntil: localDate('2027-10-31') })).toContain(
      'Distributionsavtalet gäller till 2027-12-31 och räcker för varorna.',
    );
    expect(text({})).not.toContain('En ny upphandling');
  });

  test('tells how prices went, and what is known of market and need', () => {
    const text = textOf(
      decisionPaper('extend', {
        differing: {
          priceChanges: [
            { on: localDate('2026-03-01'), rate: 250, basis: 'KPI' },
            { on: localDate('2026-09-01'), rate: -100, basis: '' },
          ],
          marketAndNeed: 'Få anbud är att vänta.',
        },
      }),
    );
    expect(text).toMatch(/Priserna har höjts 1,5.% sedan starten\./);
    expect(text).toMatch(/2026-03-01 \+2,5.%, KPI 2026-09-01 −1.%/);
    expect(text).toContain('Marknad och behov Få anbud är att vänta.');
  });

  test('shows value, forecast and ceiling, or that they are unknown', () => {
    const known = textOf(decisionPaper('extend'));
    expect(known).toContain('Använt 2 940 000 35 %');
    expect(known).toMatch(/Prognos till 2028-08-31 [\d ]+ 000 \d+ %/);
    expect(known).toContain('Takvolym 8 400 000 100 %');
    const unknown = textOf(
      decisionPaper('extend', { differing: { ceiling: null, valueUsed: null } }),
    );
    expect(unknown).toContain('Takvolym okänt – kontrollera');
    expect(unknown).not.toContain('Prognos');
    // Beside a share its column is narrow: what stands there is never broken.
    const { html } = pageOf(decisionPaper('extend', { differing: { valueUsed: null } }));
    expect(html).toContain('<td class="figure">okänt – kontrollera</td>');
  });

  test('has the decision-maker to sign and the notice to fill in, or as it was given', () => {
    expect(textOf(decisionPaper('extend'))).toMatch(
      /Kommunchef ?Underskrift och namnförtydligande Meddelat leverantören ?Datum, sätt och bekräftelse/,
    );
    const given = { notifiedOn: localDate('2026-12-04'), notifiedHow: 'e-post' };
    expect(textOf(decisionPaper('extend', given))).toMatch(/leverantören ?2026-12-04, e-post/);
  });
});

describe('a procurement’s summary', () => {
  test('opens with where the case is and what remains', () => {
    expect(textOf(procurementPaper())).toMatch(
      /Läge Utvärdering sedan 2026-10-06\. Inför avtal återstår \d punkter\./,
    );
  });

  test('prints every override with its reason, whichever gate it stood in', () => {
    const overrides = [
      {
        item: 'lessonsReviewed',
        details: null,
        reason: 'Ingen som var med finns kvar.',
        by: 'Maj Ek',
        on: localDate('2026-08-31'),
      },
    ];
    expect(textOf(procurementPaper({ overrides }))).toContain(
      'Undantag Erfarenheter är inte genomgångna Ingen som var med finns kvar. Maj Ek, 2026-08-31',
    );
  });

  test('prints a move back with its reason', () => {
    const moves = [
      {
        from: 'evaluation' as const,
        to: 'preStudy' as const,
        on: localDate('2026-10-07'),
        reason: 'Kravet var fel.',
      },
    ];
    expect(textOf(procurementPaper({ moves }))).toContain(
      '2026-10-07 Tillbaka från utvärdering till förstudie Skäl: Kravet var fel.',
    );
  });

  test('says on every sheet that it is secret, and why, from notice to award', () => {
    const secret = procurementPaper({ awardDecided: null, notificationSent: null });
    expect(textOf(secret)).toContain('Sekretess Uppgifter som rör anbud omfattas av sekretess');
    expect(pageOf(secret).foot).toContain('KS 2026/00184 · Sekretess');
    expect(textOf(procurementPaper())).not.toContain('Sekretess');
    expect(pageOf(procurementPaper()).foot).not.toContain('Sekretess');
  });

  test('shortens long texts in the journal, and says so', () => {
    const paper = procurementPaper();
    const row = {
      id: 1,
      at: '2026-11-02T08:00:00Z',
      who: 'Maj Ek',
      command: 'procurement.describe',
      why: null,
      subject: null,
      changes: [{ field: 'need', before: null, after: 'behov '.repeat(100) }],
      left: 0,
    };
    const text = textOf({ ...paper, journal: [row] });
    expect(text).toContain('…');
    expect(text).toContain('Långa texter är förkortade här.');
    expect(text).not.toContain('behov '.repeat(40));
  });
});

test('a long word in a narrow column is parted with a hyphen', () => {
  const { letterhead, nameOf, view } = agreementPaper();
  const listed = {
    agreement: view.agreement,
    term: view.term,
    awaits: false,
    category: null,
    owner: null,
    departments: ['Samhällsbyggnadsförvaltningen'],
    suppliers: [],
  };
  const { html } = pageOf({
    kind: 'agreements',
    letterhead,
    nameOf,
    agreements: [listed],
    selection: '',
  });
  expect(html).toContain('Samhällsbygg-<br/>nadsförvalt-<br/>ningen');
});

test('a form asks in a whole sentence, also where no supplier is known', () => {
  const asked = (suppliers: readonly string[]) => {
    const { letterhead, nameOf, view } = decisionPaper('extend', { suppliers });
    return textOf({ kind: 'experienceForm', letterhead, nameOf, view, answerBy: null });
  };
  expect(asked(['Alfa AB'])).toContain('av avtalet med Alfa AB. Svara senast när ni kan, ');
  expect(asked([])).toContain('av avtalet. Svara senast när ni kan, ');
});

describe('an agreement’s summary', () => {
  test('opens with until when it holds and when to decide', () => {
    expect(textOf(agreementPaper())).toContain(
      'Läge Gäller till och med 2027-08-31. Kan förlängas längst till och med 2029-08-31. Beslut ska fattas senast 2027-01-29.',
    );
  });

  test('says what is unknown, and prints a doubtful day with its doubt', () => {
    const text = textOf(agreementPaper({ noticeMonths: null, ceiling: null }));
    expect(text).toContain('Kontrollera: tiden för besked är inte ifylld.');
    expect(text).toContain('Takvolym okänt – kontrollera');
  });

  test('keeps the three ends apart', () => {
    const text = textOf(agreementPaper());
    expect(text).toContain('Avtalat slut 2027-08-31 tis v. 35');
    expect(text).toContain('Längst till och med 2029-08-31 fre v. 35');
    expect(text).toContain('1 1 år köparen ensam återstår 2028-08-31');
  });
});
