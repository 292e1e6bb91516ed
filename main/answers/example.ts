import { type AgreementFacts, newAgreement } from '#domain/agreement';
import { workingDayOnOrBefore } from '#domain/calendar';
import type { ExtensionDecision } from '#domain/extensionDecision';
import { addDays, addMonths, type LocalDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import { newProcurement, type Phase, type Procurement, phases } from '#domain/procurement';
import { ok, refuse } from '#domain/result';
import type { Answers, WritingDesk } from './answer.ts';
import { fillFollowUps } from './exampleFollowUps.ts';
import type { Overview } from './overview.ts';

/** The first of the month that lies `months` from the month of `today`. */
const firstOf = (today: LocalDate, months: number): LocalDate =>
  `${addMonths(today, months).slice(0, 7)}-01` as LocalDate;

/** The working day at or before the one that lies `days` from `today`: nobody sends a notice on a Sunday. */
const workday = (today: LocalDate, days: number): LocalDate =>
  days === 0 ? today : workingDayOnOrBefore(addDays(today, days));

type Made = {
  readonly title: string;
  readonly number: string;
  readonly category: string;
  readonly owner: string;
  readonly departments: readonly string[];
  readonly suppliers: readonly (readonly [string, string])[];
  /** Months from this month to the month of the first day, and the length of the base term. */
  readonly starts: number;
  readonly term: number | null;
  readonly facts?: Partial<AgreementFacts>;
  /** What it says with days of its own, counted from its first day and from today. */
  readonly dated?: (start: LocalDate, today: LocalDate) => Partial<AgreementFacts>;
  /** Its goods are brought out by the distribution agreement. */
  readonly isDistributed?: true;
  readonly extended?: readonly number[];
  /** Price adjustments: months after the first day, hundredths of a percent, and the ground. */
  readonly adjusted?: readonly (readonly [number, number, string])[];
};

const yearly = (...months: number[]) =>
  months.map((m) => ({ months: m, calledBy: 'buyer' as const }));

/** The words by which an agreement of the example says that it may be extended. */
const clauseOf = ({ options, noticeMonths, noticeDays }: Partial<AgreementFacts>): string =>
  options?.length
    ? `Beställaren får förlänga avtalet med ${options.map(({ months }) => months).join(' + ')} månader. Det meddelas skriftligen senast ${noticeMonths ? `${noticeMonths} månader` : `${noticeDays} dagar`} före avtalstidens slut.`
    : '';

const agreements: readonly Made[] = [
  {
    title: 'Samordnad varudistribution',
    number: '00103',
    category: 'Logistik',
    owner: 'Maj Exempelsson',
    departments: ['Kost', 'Barn och utbildning', 'Socialförvaltningen', 'Teknik'],
    suppliers: [['Älvnära Distribution AB', '559998-4068']],
    starts: -14,
    term: 24,
    adjusted: [[12, 210, 'Lastbilsindex']],
    facts: {
      kind: 'contract',
      contractKind: 'services',
      subcontractors: 'Björkåkeriet HB kör turerna norr om älven.',
      conditions: 'Leveransprecision minst 98 % senaste kvartalet\nGodkänd miljörevision',
      priceRule: 'Lastbilsindex, högst en gång om året',
      followUpClass: 'B',
      marketAndNeed:
        'Två andra åkerier kör i länet. Behovet växer: två förskolor tillkommer nästa höst.',
      options: yearly(12, 12),
      noticeMonths: 6,
      ceiling: kronor(8_400_000),
      valueUsed: kronor(2_940_000),
      clause:
        'Köparen har rätt att förlänga avtalet med ett (1) + ett (1) år på oförändrade villkor. Förlängning ska meddelas leverantören skriftligen senast sex (6) månader före avtalstidens utgång.',
    },
    dated: (start, today) => ({
      followedUpOn: workday(today, -62),
      exclusionCheckedOn: addDays(start, -20),
    }),
  },
  {
    title: 'Mejeriprodukter',
    number: '00101',
    category: 'Livsmedel',
    owner: 'Maj Exempelsson',
    departments: ['Kost'],
    suppliers: [['Kvarnens Mejeri ek. för.', '559998-4027']],
    starts: -33,
    term: 24,
    extended: [12],
    isDistributed: true,
    facts: {
      kind: 'contract',
      options: yearly(12, 12),
      noticeDays: 30,
      contractKind: 'goods',
      ceiling: kronor(5_200_000),
    },
  },
  {
    title: 'Frukt och grönt',
    number: '00102',
    category: 'Livsmedel',
    owner: 'Maj Exempelsson',
    departments: ['Kost'],
    suppliers: [
      ['Norrskog Frukt & Grönt AB', '559998-4019'],
      ['Lingonbacken Livs AB', '559998-4001'],
    ],
    starts: -9,
    term: 24,
    isDistributed: true,
    dated: (start) => ({
      priceRule: 'KPI livsmedel, en gång om året',
      priceAdjustedOn: addMonths(start, 12),
    }),
    facts: {
      kind: 'framework',
      options: yearly(12, 12),
      noticeMonths: 6,
      contractKind: 'goods',
      ceiling: kronor(6_000_000),
    },
  },
  {
    title: 'Elarbeten',
    number: '00104',
    category: 'Fastighet',
    owner: 'Ture Prövarsson',
    departments: ['Fastighet', 'Teknik'],
    suppliers: [
      ['Söderlunds El KB', '559998-4084'],
      ['Bruksby Byggkonsult AB', '559998-4050'],
      ['Mossens Entreprenad AB', '559998-4118'],
    ],
    starts: -22,
    term: 24,
    facts: {
      kind: 'framework',
      options: yearly(12),
      noticeMonths: 3,
      ceiling: kronor(3_500_000),
      valueUsed: kronor(3_120_000),
    },
  },
  {
    title: 'Städtjänster',
    number: '00107',
    category: 'Fastighet',
    owner: 'Ture Prövarsson',
    departments: ['Fastighet'],
    suppliers: [['Rågsvedens Städ AB', '559998-4092']],
    starts: -44,
    term: 24,
    extended: [24],
    facts: { kind: 'contract', options: yearly(24), noticeDays: 180, ceiling: kronor(2_750_000) },
  },
  {
    title: 'Snöröjning Norra',
    number: '00106',
    category: 'Fastighet',
    owner: 'Ture Prövarsson',
    departments: ['Teknik'],
    suppliers: [
      ['Snöröjarna i Bruksby HB', '559998-4043'],
      ['Mossens Entreprenad AB', '559998-4118'],
    ],
    starts: -13,
    term: 19,
    facts: { kind: 'framework', options: yearly(12, 12), noticeMonths: 4 },
  },
  {
    title: 'Skolfotografering',
    number: '00108',
    category: 'Barn och utbildning',
    owner: 'Maj Exempelsson',
    departments: ['Barn och utbildning'],
    suppliers: [['Åkerö Skolfoto AB', '559998-4100']],
    starts: -16,
    term: 23,
    facts: { kind: 'contract', options: yearly(12), noticeMonths: 5, ceiling: kronor(95_000) },
  },
  {
    title: 'Byggkonsulter',
    number: '00109',
    category: 'Konsulter',
    owner: 'Maj Exempelsson',
    departments: ['Teknik', 'Fastighet'],
    suppliers: [
      ['Bruksby Byggkonsult AB', '559998-4050'],
      ['Mossens Entreprenad AB', '559998-4118'],
      ['Ådalens Vent AB', '559998-4035'],
    ],
    starts: -10,
    term: 24,
    facts: { kind: 'framework', options: yearly(24), noticeMonths: 3, ceiling: kronor(4_000_000) },
  },
  {
    title: 'Ekonomisystem',
    number: '00110',
    category: 'IT och telefoni',
    owner: 'Maj Exempelsson',
    departments: ['Kommunledning'],
    suppliers: [['Siffran Programvara AB', '559998-4126']],
    starts: -82,
    term: null,
    facts: { kind: 'contract', options: [], noticeMonths: 12, ceiling: kronor(780_000) },
  },
  {
    title: 'Trycksaker',
    number: '00111',
    category: 'Kontor',
    owner: 'Ture Prövarsson',
    departments: ['Kommunledning'],
    suppliers: [['Tranåsens Tryckeri AB', '559998-4076']],
    starts: -30,
    term: 36,
    facts: { kind: 'contract' },
  },
  {
    title: 'Ventilation',
    number: '00105',
    category: 'Fastighet',
    owner: 'Ture Prövarsson',
    departments: ['Fastighet'],
    suppliers: [['Ådalens Vent AB', '559998-4035']],
    starts: -29,
    term: 36,
    facts: { kind: 'contract', options: [] },
  },
  {
    title: 'Telefoni via kommunförbundet',
    number: '00112',
    category: 'IT och telefoni',
    owner: 'Ture Prövarsson',
    departments: ['Kommunledning'],
    suppliers: [['Ljudbro Telefoni AB', '559998-4134']],
    starts: -20,
    term: 48,
    facts: { kind: 'joinedFramework', options: [] },
  },
];

type Case = {
  readonly title: string;
  readonly number: string;
  readonly department: string;
  readonly procurer: string;
  readonly category: string;
  readonly phase: Phase;
  readonly facts: (today: LocalDate) => Partial<Procurement>;
};

const preStudyDone = (today: LocalDate): Partial<Procurement> => ({
  kind: 'services',
  procedure: 'open',
  estimatedValue: kronor(2_900_000),
  need: 'Förvaltningens behov är samlat och genomgånget med användarna.',
  marketContact: 'Tre leverantörer har berättat hur de skulle lösa uppgiften.',
  lessonsReviewed: 'Erfarenheter från nuvarande avtal är genomgångna.',
  contractStartWished: addMonths(today, 8),
});

const cases: readonly Case[] = [
  {
    title: 'Rättsfallsdatabas',
    number: '00201',
    department: 'Kommunledning',
    procurer: 'Maj Exempelsson',
    category: 'IT och telefoni',
    phase: 'preStudy',
    facts: () => ({
      kind: 'services',
      need: 'Juristerna behöver söka i rättsfall och förarbeten.',
    }),
  },
  {
    title: 'Kemtekniska produkter',
    number: '00188',
    department: 'Kost',
    procurer: 'Maj Exempelsson',
    category: 'Livsmedel',
    phase: 'preStudy',
    facts: (today) => ({
      ...preStudyDone(today),
      kind: 'goods',
      marketContact: '',
      estimatedValue: kronor(1_400_000),
    }),
  },
  {
    title: 'Skolskjuts',
    number: '00195',
    department: 'Barn och utbildning',
    procurer: 'Ture Prövarsson',
    category: 'Logistik',
    phase: 'preStudy',
    facts: () => ({ kind: 'services', need: 'Skjutsar för 410 elever från nästa läsår.' }),
  },
  {
    title: 'Telefoni',
    number: '00176',
    department: 'Kommunledning',
    procurer: 'Ture Prövarsson',
    category: 'IT och telefoni',
    phase: 'preStudy',
    facts: () => ({ procedure: 'callOff' }),
  },
  {
    title: 'Möbler till Björkskolan',
    number: '00163',
    department: 'Barn och utbildning',
    procurer: 'Ture Prövarsson',
    category: 'Barn och utbildning',
    phase: 'advertising',
    facts: (today) => ({
      ...preStudyDone(today),
      kind: 'goods',
      noticeSent: workday(today, -31),
      tenderDeadline: workday(today, 6),
      tendersValidUntil: workday(today, 130),
    }),
  },
  {
    title: 'Livsmedel, torrvaror',
    number: '00170',
    department: 'Kost',
    procurer: 'Maj Exempelsson',
    category: 'Livsmedel',
    phase: 'advertising',
    facts: (today) => ({
      ...preStudyDone(today),
      kind: 'goods',
      estimatedValue: kronor(4_800_000),
      noticeSent: workday(today, -20),
      tenderDeadline: workday(today, 17),
      tendersValidUntil: workday(today, 150),
    }),
  },
  {
    title: 'Vikariepool, bemanning',
    number: '00174',
    department: 'Socialförvaltningen',
    procurer: 'Maj Exempelsson',
    category: 'Konsulter',
    phase: 'advertising',
    facts: (today) => ({
      ...preStudyDone(today),
      procedure: 'national',
      noticeSent: workday(today, -12),
      tenderDeadline: workday(today, 20),
    }),
  },
  {
    title: 'Verksamhetssystem för vård och omsorg',
    number: '00184',
    department: 'Socialförvaltningen',
    procurer: 'Maj Exempelsson',
    category: 'IT och telefoni',
    phase: 'evaluation',
    facts: (today) => ({
      ...preStudyDone(today),
      estimatedValue: kronor(6_400_000),
      description:
        'Nytt verksamhetssystem för äldreomsorg och individ- och familjeomsorg, med överföring av uppgifter ur det nuvarande.',
      noticeSent: workday(today, -69),
      tenderDeadline: workday(today, -32),
      tendersOpened: workday(today, -29),
      openedBy: 'Maj Exempelsson, Ture Prövarsson',
      tendersValidUntil: workday(today, 127),
      awardDecided: workday(today, -7),
      notificationSent: workday(today, -6),
    }),
  },
  {
    title: 'Städtjänster, skolor',
    number: '00151',
    department: 'Fastighet',
    procurer: 'Ture Prövarsson',
    category: 'Fastighet',
    phase: 'evaluation',
    facts: (today) => ({
      ...preStudyDone(today),
      noticeSent: workday(today, -61),
      tenderDeadline: workday(today, -20),
      tendersOpened: workday(today, -19),
      openedBy: 'Ture Prövarsson, Maj Exempelsson',
      tendersValidUntil: workday(today, 90),
    }),
  },
  {
    title: 'Lås och larm',
    number: '00158',
    department: 'Fastighet',
    procurer: 'Ture Prövarsson',
    category: 'Fastighet',
    phase: 'evaluation',
    facts: (today) => ({
      ...preStudyDone(today),
      procedure: 'national',
      noticeSent: workday(today, -55),
      tenderDeadline: workday(today, -25),
      tendersOpened: workday(today, -24),
      openedBy: 'Ture Prövarsson',
      awardDecided: workday(today, -9),
      notificationSent: workday(today, -8),
      tendersValidUntil: workday(today, 60),
    }),
  },
  {
    title: 'Fisk och skaldjur',
    number: '00097',
    department: 'Kost',
    procurer: 'Maj Exempelsson',
    category: 'Livsmedel',
    phase: 'contract',
    facts: (today) => ({
      ...preStudyDone(today),
      kind: 'goods',
      noticeSent: workday(today, -120),
      tenderDeadline: workday(today, -80),
      tendersOpened: workday(today, -79),
      openedBy: 'Maj Exempelsson, Ture Prövarsson',
      awardDecided: workday(today, -50),
      notificationSent: workday(today, -49),
      reviewAnswer: 'Ingen ansökan enligt förvaltningsrätten',
      contractSigned: workday(today, -30),
    }),
  },
  {
    title: 'Däck och hjulskifte',
    number: '00132',
    department: 'Teknik',
    procurer: 'Ture Prövarsson',
    category: 'Fordon',
    phase: 'contract',
    facts: (today) => ({
      ...preStudyDone(today),
      procedure: 'national',
      noticeSent: workday(today, -90),
      tenderDeadline: workday(today, -60),
      tendersOpened: workday(today, -59),
      openedBy: 'Ture Prövarsson, Maj Exempelsson',
      awardDecided: workday(today, -31),
      notificationSent: workday(today, -30),
      reviewAnswer: 'Ingen ansökan enligt förvaltningsrätten',
      contractSigned: workday(today, -13),
    }),
  },
];

/** Finds the id of a name, making the record the first time. */
const makes = (make: (id: string, name: string) => void, newId: () => string) => {
  const known = new Map<string, string>();
  return (name: string): string => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const id = newId();
    make(id, name);
    known.set(name, id);
    return id;
  };
};

/** Fills an empty store with a plainly invented municipality, its dates counted from today, and empties it again. */
export const exampleAnswers = (
  overview: Overview,
): Pick<Answers, 'example.fill' | 'example.remove'> => ({
  'example.fill': {
    mode: 'write',
    run: (desk) => {
      const { today } = desk;
      if (overview.procurements(today).size + overview.agreements(today).size > 0) {
        return refuse('example.notEmpty');
      }
      fill(desk);
      desk.keeps.settings({ exampleSince: desk.now });
      desk.about({ kind: 'example', id: 'example' }, '');
      return ok(null);
    },
  },
  'example.remove': {
    mode: 'write',
    run: ({ keeps, reads, about }) => {
      const staying = keeps.takeBackExample(reads.settings().exampleSince);
      if (staying === null) return refuse('example.gone');
      keeps.settings({ exampleSince: '' });
      about({ kind: 'example', id: 'example' }, '');
      return ok({ stays: staying.map(({ title }) => title) });
    },
  },
});

const stepsInFor = (name: string): string =>
  name === 'Maj Exempelsson' ? 'Ture Prövarsson' : 'Maj Exempelsson';

const fill = ({ keeps, machine, today, reads }: WritingDesk): void => {
  const { newId } = machine;
  const department = makes((id, name) => keeps.registers.department(id, { name }), newId);
  const category = makes((id, name) => keeps.registers.category(id, { name }), newId);
  const person = makes(
    (id, name) =>
      keeps.registers.person(id, { name, email: '', departmentId: null, isProcurer: true }),
    newId,
  );
  const numbers = new Map<string, string>();
  const supplier = makes(
    (id, name) =>
      keeps.registers.supplier(id, { name, organisationNumber: numbers.get(name) ?? null }),
    newId,
  );
  if (reads.settings().municipality === '')
    keeps.settings({ municipality: 'Bruksby kommun', unit: 'Inköp' });
  const year = today.slice(0, 4);
  const agreementIds = new Map<string, string>();
  for (const made of agreements) {
    for (const [name, number] of made.suppliers) numbers.set(name, number);
    const start = firstOf(today, made.starts);
    const agreedEnd = made.term === null ? null : addDays(addMonths(start, made.term), -1);
    const decisions = (made.extended ?? []).map((months, option): ExtensionDecision => {
      const decidedOn = addDays(addMonths(start, (made.term ?? 0) - 7), 0);
      return {
        id: newId(),
        choice: 'extend',
        option,
        months,
        endsOn: null,
        reason: 'Leveranserna fungerar och priset är rimligt.',
        decisionMaker: 'Kommunchefen',
        decidedOn,
        notifiedOn: addDays(decidedOn, 3),
        notifiedHow: 'E-post',
        lateReason: '',
        confirmedOn: null,
      };
    });
    const agreementId = newId();
    agreementIds.set(made.title, agreementId);
    keeps.agreements.keep({
      ...newAgreement(
        agreementId,
        {
          title: made.title,
          registryNumber: `KS ${start.slice(0, 4)}/${made.number}`,
          categoryId: category(made.category),
          ownerId: person(made.owner),
          deputyId: person(stepsInFor(made.owner)),
          departmentIds: made.departments.map(department),
          suppliers: made.suppliers.map(([name], index) => ({
            supplierId: supplier(name),
            rank: made.suppliers.length > 1 ? index + 1 : null,
          })),
          start,
          agreedEnd,
          openEnded: made.term === null,
          priceChanges: (made.adjusted ?? []).map(([months, rate, basis]) => ({
            on: addMonths(start, months),
            rate,
            basis,
          })),
          ...(made.isDistributed && {
            distributionId: agreementIds.get('Samordnad varudistribution') ?? null,
            distributionFrom: firstOf(today, made.starts < -14 ? -14 : made.starts),
          }),
          clause: clauseOf(made.facts ?? {}),
          ...made.facts,
          ...made.dated?.(start, today),
        },
        start,
      ),
      decisions,
    });
  }
  fillFollowUps(
    keeps.followUps,
    {
      newId,
      agreement: (title) => agreementIds.get(title) ?? '',
      department,
      supplier,
      category,
    },
    today,
  );
  for (const made of cases) {
    const began = addDays(today, -140);
    const moves = phases.slice(0, phases.indexOf(made.phase)).map((from, index) => ({
      from,
      to: phases[index + 1] ?? from,
      on: addDays(began, 30 + index * 35),
      reason: null,
    }));
    const title = made.title;
    keeps.procurements.keep({
      ...newProcurement(newId(), { title }, began),
      ...made.facts(today),
      registryNumber: `KS ${year}/${made.number}`,
      departmentId: department(made.department),
      categoryId: category(made.category),
      procurerId: person(made.procurer),
      deputyId: person(stepsInFor(made.procurer)),
      phase: made.phase,
      moves,
    });
  }
  const own: readonly (readonly [string, number, string | null, string])[] = [
    ['Genomgång av behov med Kost', 0, '15:00', 'Maj Exempelsson'],
    ['Bjud in tre leverantörer till dialog', 1, null, 'Maj Exempelsson'],
    ['Dagordningen ska ut till upphandlingsgruppen', 2, null, 'Maj Exempelsson'],
    ['Prisjustering enligt index: Mejeriprodukter', 3, null, 'Ture Prövarsson'],
    ['Uppföljning: bruten kylkedja', 10, null, 'Maj Exempelsson'],
    ['Svar till anbudsgivare som begärt upplysningar', -4, null, 'Ture Prövarsson'],
  ];
  for (const [title, days, time, owner] of own) {
    const due = workday(today, days);
    keeps.deadlines.own({
      id: newId(),
      title,
      due,
      time,
      ownerId: person(owner),
      subject: null,
      every: null,
      firstDue: null,
    });
  }
};
