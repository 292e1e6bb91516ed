import { brokenClauses } from './fixtures/archive.ts';
import { askDoor } from './fixtures/askDoor.ts';
import {
  archiveOf,
  facesOf,
  factsOf,
  faultsOf,
  sheetsOf,
  tagsOf,
  wordsOutside,
} from './fixtures/pdf.ts';
import { expect, test, type Workbench } from './fixtures.ts';

type Id = { readonly id: string };

/** Longer than any column, and without a place to break. */
const longWord = 'Personlighetsskyddsförordningsefterlevnadsdokumentation'.repeat(3);

/** Letters of other scripts, and signs that no face draws. */
const oddSigns = 'Łódź Ελλάδα Привет \u0007 \uE000 \u{10FFFF} \uD800';

/** Marks that stand on the paper in this order: 'Nr0001' …. */
const marks = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Nr${String(index + 1).padStart(4, '0')}`);

/** A title as long as it may be that begins with the mark. */
const longTitle = (mark: string): string =>
  `${mark} ${'Verksamhetssystem för vård och omsorg i hela kommunen '.repeat(6)}`
    .slice(0, 290)
    .trim();

const paragraphs = (count: number): string =>
  marks(count)
    .map((mark) => `${mark} ${'Leveranserna kom i tid och kylkedjan höll. '.repeat(3)}`)
    .join('\n\n');

const supplier = async (workbench: Workbench): Promise<string> => {
  const facts = { name: 'Älvnära Distribution AB', organisationNumber: null };
  return (await askDoor<Id>(workbench, 'supplier.keep', { id: null, facts })).id;
};

const agreement = async (
  workbench: Workbench,
  title: string,
  facts: object = {},
): Promise<string> => {
  const usual = {
    registryNumber: 'KS 2025/00103',
    start: '2025-09-01',
    agreedEnd: '2027-08-31',
    options: [{ months: 12, calledBy: 'buyer' }],
    clause: 'Köparen har rätt att förlänga avtalet med ett år i taget.',
    ceiling: 840_000_000,
    valueUsed: 294_000_000,
  };
  const given = { title, facts: { ...usual, ...facts } };
  return (await askDoor<Id>(workbench, 'agreement.register', given)).id;
};

const notes = async (workbench: Workbench, subject: object, isLong: boolean): Promise<string[]> => {
  const text = isLong ? paragraphs(130) : 'Ring Kost före beslutet.';
  await askDoor(workbench, 'note.write', { subject, text: `${text}\n\n${longWord}` });
  if (!isLong) return [];
  for (let more = 0; more < 6; more += 1) {
    await askDoor(workbench, 'note.write', { subject, text: 'Ännu en rad.\n\n'.repeat(200) });
  }
  return marks(130);
};

/** Makes the record behind a paper, asks for the paper, and gives the marks that stand on it. */
type Maker = (workbench: Workbench, isLong: boolean) => Promise<readonly string[]>;

const makers: Readonly<Record<string, { readonly make: Maker; readonly isShort?: true }>> = {
  procurement: {
    make: async (workbench, isLong) => {
      const { id } = await askDoor<Id>(workbench, 'procurement.start', {
        title: `Verksamhetssystem för vård ${longWord}`,
        facts: {
          registryNumber: 'KS 2026/00184',
          need: `Systemet slutar underhållas. ${oddSigns}`,
        },
      });
      const made = await notes(workbench, { kind: 'procurement', id }, isLong);
      await askDoor(workbench, 'paper.procurement', { id });
      return made;
    },
  },
  agreement: {
    make: async (workbench, isLong) => {
      const id = await agreement(workbench, 'Samordnad varudistribution', {
        suppliers: [{ supplierId: await supplier(workbench), rank: null }],
      });
      const made = await notes(workbench, { kind: 'agreement', id }, isLong);
      await askDoor(workbench, 'paper.agreement', { id });
      return made;
    },
  },
  decision: {
    make: async (workbench, isLong) => {
      const agreementId = await agreement(workbench, 'Samordnad varudistribution');
      const { decisionId } = await askDoor<{ decisionId: string }>(workbench, 'agreement.decide', {
        id: agreementId,
        decision: {
          choice: 'extend',
          months: 12,
          endsOn: null,
          reason: isLong
            ? [...marks(100), ...Array(1390).fill('x')].join('\n\n')
            : `Bra. ${longWord}`,
          decisionMaker: 'Kommunchef',
          decidedOn: '2026-11-23',
          notifiedOn: null,
          notifiedHow: '',
          lateReason: '',
        },
      });
      await askDoor(workbench, 'paper.decision', { agreementId, decisionId });
      return isLong ? marks(100) : [];
    },
  },
  deviation: {
    make: async (workbench, isLong) => {
      const agreementId = await agreement(workbench, 'Samordnad varudistribution');
      const { id } = await askDoor<Id>(workbench, 'deviation.keep', {
        id: null,
        facts: {
          agreementId,
          supplierId: null,
          departmentId: null,
          kind: null,
          weight: 'serious',
          happenedOn: '2026-11-20',
          contactedOn: null,
          repliedOn: null,
          action: null,
          actedOn: null,
          penalty: null,
          followUpOn: null,
          closedOn: null,
          closedHow: '',
          what: isLong ? paragraphs(130) : `Två pallar saknades. ${longWord}`,
          reply: isLong ? 'Vi beklagar.\n\n'.repeat(1300) : '',
        },
      });
      await askDoor(workbench, 'paper.deviation', { id });
      return isLong ? marks(130) : [];
    },
  },
  experienceForm: {
    isShort: true,
    make: async (workbench) => {
      const agreementId = await agreement(workbench, 'Samordnad varudistribution');
      await askDoor(workbench, 'paper.experienceForm', { agreementId, answerBy: '2026-12-11' });
      return [];
    },
  },
  supplier: {
    make: async (workbench, isLong) => {
      const id = await supplier(workbench);
      const made = isLong ? marks(190) : [];
      for (const mark of ['Samordnad varudistribution', longWord, ...made.map(longTitle)]) {
        await agreement(workbench, mark, { suppliers: [{ supplierId: id, rank: null }] });
      }
      await askDoor(workbench, 'paper.supplier', { id });
      return made;
    },
  },
  deadlines: {
    make: async (workbench, isLong) => {
      const made = isLong ? marks(240) : [];
      for (const title of [`Ring ${longWord}`, ...made.map(longTitle)]) {
        await askDoor(workbench, 'deadline.add', {
          title,
          due: '2027-05-10',
          time: null,
          ownerId: null,
          every: null,
          subject: null,
        });
      }
      await agreement(workbench, 'Samordnad varudistribution');
      const all = await askDoor<{ key: string }[]>(workbench, 'deadline.list', {});
      const selection = 'månad: maj 2027';
      await askDoor(workbench, 'paper.deadlines', { keys: all.map(({ key }) => key), selection });
      return made;
    },
  },
  agreements: {
    make: async (workbench, isLong) => {
      const made = isLong ? marks(80) : [];
      const supplierId = await supplier(workbench);
      const ids: string[] = [];
      for (const title of ['Samordnad varudistribution', longWord, ...made.map(longTitle)]) {
        ids.push(await agreement(workbench, title, { suppliers: [{ supplierId, rank: 1 }] }));
      }
      await askDoor(workbench, 'paper.agreements', { ids, selection: '' });
      return made;
    },
  },
  disclosure: {
    make: async (workbench, isLong) => {
      const made = isLong ? marks(80) : [];
      const supplierId = await supplier(workbench);
      const ids: string[] = [];
      for (const title of ['Samordnad varudistribution', longWord, ...made.map(longTitle)]) {
        const facts = {
          suppliers: [{ supplierId, rank: 1 }],
          maskedFields: ['ceiling'],
          maskGround: `31 kap. 16 § ${longWord.slice(0, 60)}`,
        };
        ids.push(await agreement(workbench, title, facts));
      }
      const said = { selection: '', request: `Avtal ${longWord}`, notCovered: '' };
      await askDoor(workbench, 'paper.disclosure', { ids, ...said });
      return made;
    },
  },
  timeline: {
    make: async (workbench, isLong) => {
      const made = isLong ? marks(260) : [];
      const supplierId = await supplier(workbench);
      const ids: string[] = [];
      for (const title of ['Samordnad varudistribution', longWord, ...made.map(longTitle)]) {
        ids.push(await agreement(workbench, title, { suppliers: [{ supplierId, rank: 1 }] }));
      }
      const window = { from: '2024-01-01', years: 8 };
      await askDoor(workbench, 'paper.timeline', { ids, selection: '', window, group: 'category' });
      return made;
    },
  },
};

test.use({ start: { now: '2026-11-23T09:00:00+01:00' } });

/** The margins of a paper in points, less what rounding takes; the foot stands in the lower one. */
const margins = { left: 70, right: 61, top: 38, bottom: 18 };

for (const [kind, { make, isShort }] of Object.entries(makers)) {
  for (const length of isShort ? (['one sheet'] as const) : (['one sheet', 'many'] as const)) {
    test(`${kind}, ${length}: whole, in order, with its faces`, async ({ workbench }, info) => {
      test.slow();
      const pdf = info.outputPath(`${kind}.pdf`);
      await askDoor(workbench, 'settings.choose', {
        municipality: 'Bruksby kommun',
        unit: 'Inköp',
        userName: 'Maj Ek',
      });
      await workbench.answerSaveDialog(pdf);
      const made = await make(workbench, length === 'many');

      expect(faultsOf(pdf)).toBe('');
      const facts = factsOf(pdf);
      expect(facts.get('Tagged')).toBe('yes');
      expect(facts.get('Title')).not.toBe('');
      expect(facts.get('Page size')).toMatch(
        /^(agreements|disclosure|timeline)$/.test(kind) ? /^841\.\d+ x 59\d\.\d+ pts/ : /\(A4\)$/,
      );
      expect(facts.get('Metadata Stream')).toBe('yes');
      expect(archiveOf(pdf)).toMatchObject({ part: '2B', intent: '/GTS_PDFA1', hasIdentity: true });
      expect(archiveOf(pdf)).toMatchObject({ title: facts.get('Title'), language: 'sv' });
      expect(brokenClauses(pdf)).toEqual([]);
      for (const face of facesOf(pdf)) expect(face).toMatchObject({ isEmbedded: true });

      const sheets = sheetsOf(pdf);
      if (length === 'many') expect(sheets.length).toBeGreaterThanOrEqual(35);
      else expect(sheets.length).toBeLessThanOrEqual(2);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain(`Sida ${index + 1} av ${sheets.length}`);
      }
      expect(wordsOutside(pdf, margins)).toEqual([]);

      const tags = tagsOf(pdf);
      expect(tags).toMatch(/H1 /);
      // The journal at the end says again what was first written.
      const read = new Set([...tags.matchAll(/Nr\d{4}/g)].map(([mark]) => mark));
      expect([...read]).toEqual(made);
    });
  }
}
