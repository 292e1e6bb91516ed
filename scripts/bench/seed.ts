// A store with as many cases and agreements as asked for, the same ones every time.
import { type Agreement, newAgreement, termOf } from '#domain/agreement';
import { caseDaysOf } from '#domain/caseDays';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { addDays, addMonths, type LocalDate, localDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type Phase, type Procurement, phases } from '#domain/procurement';
import { deadlinesOfAgreement, deadlinesOfProcurement, reminderDay } from '#domain/reminders';
import { standardSettings } from '#domain/settings';
import { openOverview } from '#main/answers/overview';
import { openStore } from '#main/database/open';
import { type Keeps, openRepositories, type Repositories } from '#main/database/store';

/** The day the data are made for; the workbench is started on it. */
export const benchDay: LocalDate = localDate('2026-11-23');

/** How many records go into one transaction: its changes lie in memory until it closes. */
const inOneWrite = 5_000;

/** How many years back the cases go. */
const years = 12;

const things = ['Möbler', 'Städning', 'Takarbeten', 'Läromedel', 'Larm', 'Skyltar', 'Verktyg'];
const places = [
  'Björkskolan',
  'Hjortronhemmet',
  'Granparken',
  'Mossens bad',
  'Sjöboda',
  'Åsgården',
];
const firstNames = ['Ture', 'Maj', 'Åke', 'Signe', 'Östen', 'Ärla', 'Folke', 'Gun'];
const departmentNames = ['Kost', 'Teknik', 'Fastighet', 'Kultur', 'Omsorg', 'Utbildning'];
const categoryNames = ['Livsmedel', 'Bygg', 'IT', 'Vård', 'Lokalvård', 'Transport', 'Kontor'];

/** Mulberry32: small, and the same on every machine. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Chances for one data set. */
const chances = (seed: number) => {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
      const chosen = values[below(values.length)];
      if (chosen === undefined) throw new Error('Nothing to choose among');
      return chosen;
    },
    in100: (share: number) => next() * 100 < share,
  };
};
type Chances = ReturnType<typeof chances>;

const five = (number: number): string => String(number).padStart(5, '0');

const seedRegisters = (keeps: Keeps, size: number): { suppliers: number } => {
  keeps.settings({ municipality: 'Älvnära kommun', userName: 'Ture Prövarsson' });
  departmentNames.forEach((name, index) => {
    keeps.registers.department(`department-${index}`, { name });
  });
  categoryNames.forEach((name, index) => {
    keeps.registers.category(`category-${index}`, { name });
  });
  firstNames.forEach((name, index) => {
    keeps.registers.person(`person-${index}`, {
      name: `${name} Exempelsson`,
      email: '',
      departmentId: null,
      isProcurer: index < 4,
    });
  });
  const suppliers = Math.max(40, Math.floor(size / 20));
  for (let index = 0; index < suppliers; index += 1) {
    keeps.registers.supplier(`supplier-${index}`, {
      name: `Påhittade ${things[index % things.length]} ${five(index)} AB`,
      organisationNumber: null,
    });
  }
  return { suppliers };
};

/** One case in fourteen is under way, so that a larger register has more of both. */
const madeProcurement = (chance: Chances, index: number): Procurement => {
  const isUnderWay = chance.in100(7);
  const age = isUnderWay ? chance.below(240) : 400 + chance.below(years * 365 - 400);
  const created = addDays(benchDay, -age);
  const phase: Phase = isUnderWay ? chance.one(phases) : 'contract';
  const step = phases.indexOf(phase);
  const notice = addDays(created, 60);
  const after = (reached: number, days: number) => (step >= reached ? addDays(notice, days) : null);
  const bare = newProcurement(
    `procurement-${index}`,
    {
      title: `${chance.one(things)} till ${chance.one(places)} ${five(index)}`,
      registryNumber: `KS ${created.slice(0, 4)}/${five(index)}`,
      description: `Omfattar leverans, montering och service under avtalstiden, del ${index % 40}.`,
      departmentId: `department-${chance.below(departmentNames.length)}`,
      procurerId: chance.in100(95) ? `person-${chance.below(4)}` : null,
      categoryId: `category-${chance.below(categoryNames.length)}`,
      kind: chance.one(['goods', 'services', 'works']),
      procedure: chance.one(['open', 'national', 'directAward']),
      estimatedValue: kronor(100_000 + chance.below(9_000) * 1_000),
      need: `Ersätter det avtal som löper ut; behovet är prövat med verksamheten i ${chance.one(places)}.`,
      lessonsReviewed: chance.in100(60) ? 'Mät kvaliteten varje månad.' : '',
      contractStartWished: addDays(created, 300),
      noticeSent: after(1, 0),
      tenderDeadline: after(1, 35),
      tendersOpened: after(2, 36),
      openedBy: step >= 2 ? 'Ture Exempelsson och Maj Exempelsson' : '',
      tendersValidUntil: after(1, 215),
      awardDecided: after(3, 60),
      notificationSent: after(3, 61),
      contractSigned: isUnderWay ? null : after(3, 80),
    },
    created,
  );
  const moves = phases.slice(0, step).flatMap((from, place) => {
    const to = phases[place + 1];
    return to ? [{ from, to, on: addDays(notice, place * 35), reason: null }] : [];
  });
  const isHeld = isUnderWay && chance.in100(8);
  return {
    ...bare,
    phase,
    moves,
    hold: isHeld
      ? { kind: 'paused', since: addDays(created, 20), reason: 'Väntar på budget.' }
      : bare.hold,
  };
};

/** Agreements of two years with options; about a third are in force. */
const madeAgreement = (chance: Chances, index: number, suppliers: number): Agreement => {
  const start = `${addMonths(benchDay, -chance.below(years * 12)).slice(0, 7)}-01` as LocalDate;
  const bare = newAgreement(
    `agreement-${index}`,
    {
      title: `${chance.one(things)}, ${chance.one(places)} ${five(index)}`,
      number: `A-${five(index)}`,
      registryNumber: `KS ${start.slice(0, 4)}/9${five(index)}`,
      kind: chance.one(['contract', 'framework', 'callOff']),
      categoryId: `category-${chance.below(categoryNames.length)}`,
      ownerId: chance.in100(90) ? `person-${chance.below(firstNames.length)}` : null,
      departmentIds: [`department-${chance.below(departmentNames.length)}`],
      suppliers: [{ supplierId: `supplier-${chance.below(suppliers)}`, rank: null }],
      start,
      agreedEnd: addDays(addMonths(start, 24), -1),
      options: [
        { months: 12, calledBy: 'buyer' },
        { months: 12, calledBy: 'buyer' },
      ],
      noticeMonths: chance.one([3, 6]),
      clause: 'Köparen får förlänga avtalet med ett plus ett år på oförändrade villkor.',
      ceiling: kronor(500_000 + chance.below(9_000) * 1_000),
    },
    start,
  );
  const decided = (choice: 'extend' | 'letEnd', months: number): ExtensionDecision => ({
    id: `decision-${index}-${choice}`,
    choice,
    option: choice === 'extend' ? 0 : null,
    months: choice === 'extend' ? 12 : null,
    endsOn: null,
    reason: 'Prövat med verksamheten.',
    decisionMaker: 'Maj Exempelsson',
    decidedOn: addMonths(start, months),
    notifiedOn: addMonths(start, months),
    notifiedHow: 'e-post',
    lateReason: '',
    confirmedOn: null,
  });
  const isExtended = start < addMonths(benchDay, -16) && chance.in100(50);
  const hasEnded = addMonths(start, isExtended ? 36 : 24) <= benchDay;
  return {
    ...bare,
    decisions: [
      ...(isExtended ? [decided('extend', 16)] : []),
      ...(hasEnded ? [decided('letEnd', isExtended ? 28 : 17)] : []),
    ],
  };
};

/** Dates that passed more than a month ago were done with, as somebody who keeps a register would. */
const handleOld = (keeps: Keeps, deadlines: readonly { key: string; due: LocalDate }[]): void => {
  for (const { key, due } of deadlines) {
    if (due >= addDays(benchDay, -30)) continue;
    keeps.deadlines.handle(key, { kind: 'done' }, `${due}T08:00:00.000Z`, 'Ture Prövarsson');
  }
};

/** Fills the store through the repositories the workbench itself writes with, journal and search too. */
const fill = (repositories: Repositories, size: number): void => {
  const chance = chances(size);
  const write = (work: (keeps: Keeps) => void) =>
    repositories.write((keeps) => {
      work(keeps);
      return {
        at: `${benchDay}T06:00:00.000Z`,
        who: 'Ture Prövarsson',
        command: 'example.fill',
        subject: null,
        subjectTitle: null,
        why: null,
        takesBack: null,
      };
    });
  let suppliers = 0;
  write((keeps) => {
    suppliers = seedRegisters(keeps, size).suppliers;
  });
  for (let from = 0; from < size; from += inOneWrite) {
    const to = Math.min(size, from + inOneWrite);
    write((keeps) => {
      for (let index = from; index < to; index += 1) {
        const procurement = madeProcurement(chance, index);
        const agreement = madeAgreement(chance, index, suppliers);
        const term = termOf(agreement, standardSettings.decisionLeadDays, benchDay);
        keeps.procurements.keep(procurement);
        keeps.agreements.keep(agreement);
        handleOld(keeps, deadlinesOfProcurement(procurement, caseDaysOf(procurement)));
        handleOld(keeps, deadlinesOfAgreement(agreement, term));
      }
    });
  }
};

/** Every reminder that has come was spoken, as on the second start of a day. */
const noteSpoken = ({ reads, noteSaid }: Repositories): void => {
  const deadlines = openOverview(reads).deadlines(benchDay);
  noteSaid(
    deadlines.flatMap((deadline) => {
      const day = reminderDay(deadline, standardSettings.leadTimes, benchDay);
      return day === null ? [] : [{ key: deadline.key, day }];
    }),
  );
};

/** Makes the data set of `size` cases and `size` agreements in `folder`. */
export const seed = (folder: string, size: number): void => {
  const opened = openStore(folder, 'bench');
  if (!opened.ok) throw new Error(`No store to fill: ${opened.failure.code}`);
  try {
    // Nothing here needs to outlive a power cut, and the large set is built in memory.
    opened.value.pragma('synchronous = OFF');
    opened.value.pragma('cache_size = -400000');
    const repositories = openRepositories(opened.value);
    fill(repositories, size);
    while (repositories.catchUpSearch()) {}
    noteSpoken(repositories);
    opened.value.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    opened.value.close();
  }
};
