import { newDeviation } from '#domain/followUp';
import { addDays, type LocalDate } from '#domain/localDate';
import { kronor } from '#domain/money';
import type { Keeps } from '#main/database/store';

/** The ids that the example has given to what its follow-up hangs on. */
export type ExampleIds = {
  readonly newId: () => string;
  readonly agreement: (title: string) => string;
  readonly department: (name: string) => string;
  readonly supplier: (name: string) => string;
  readonly category: (name: string) => string;
};

/** What was followed up about the example's distribution contract: the story that the handbook tells. */
export const fillFollowUps = (
  keeps: Keeps['followUps'],
  { newId, agreement, department, supplier, category }: ExampleIds,
  today: LocalDate,
): void => {
  const agreementId = agreement('Samordnad varudistribution');
  const supplierId = supplier('Älvnära Distribution AB');
  const ago = (days: number) => addDays(today, -days);
  const deviation = (what: string, days: number) => ({
    ...newDeviation(agreementId, what, supplierId, ago(days)),
    id: newId(),
    kind: 'delivery' as const,
    departmentId: department('Kost'),
  });
  keeps.deviation.keep({
    ...deviation('Bruten kylkedja: nio grader vid mottagning på Björkskolan', 48),
    weight: 'serious',
    contactedOn: ago(47),
    repliedOn: ago(41),
    reply: 'Två bilar får nya kylaggregat.',
    action: 'complaint',
    actedOn: ago(46),
    followUpOn: addDays(today, 9),
  });
  keeps.deviation.keep(deviation('Leverans två timmar sen tre tisdagar i rad', 20));
  keeps.deviation.keep({
    ...deviation('Kolli till fel enhet', 120),
    action: 'reminder',
    actedOn: ago(119),
    closedOn: ago(100),
    closedHow: 'Ny märkning per enhet sedan vecka 34.',
  });
  const asked = { agreementId, askedOn: ago(12), answerBy: addDays(today, 5) };
  keeps.experience.keep({
    ...asked,
    id: newId(),
    departmentId: department('Kost'),
    answeredOn: ago(6),
    grade: 4,
    wish: 'extend',
    answer: 'Färre transporter och jämnare tider. Köken hinner laga i lugn och ro.',
  });
  keeps.experience.keep({
    ...asked,
    id: newId(),
    departmentId: department('Barn och utbildning'),
    answeredOn: ago(3),
    grade: 3,
    wish: 'change',
    answer: 'Fungerar, men beställningen stänger för tidigt på fredagar.',
  });
  keeps.experience.keep({
    ...asked,
    id: newId(),
    departmentId: department('Teknik'),
    answeredOn: null,
    grade: null,
    wish: null,
    answer: '',
  });
  keeps.lesson.keep({
    id: newId(),
    lesson: 'Börja med en provrunda på tre enheter innan alla går över.',
    learnedOn: ago(200),
    byWhom: 'Maj Exempelsson',
    agreementId,
    procurementId: null,
    categoryId: category('Logistik'),
    supplierId: null,
    phase: 'contract',
  });
  keeps.modification.keep({
    id: newId(),
    agreementId,
    modifiedOn: ago(75),
    what: 'Två förskolor till på rundan',
    ground: 'minor',
    amount: kronor(180_000),
  });
  keeps.certificate.keep({
    id: newId(),
    agreementId,
    name: 'Ansvarsförsäkring',
    expiresOn: addDays(today, 140),
  });
};
