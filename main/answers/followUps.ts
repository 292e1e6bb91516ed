import { changed } from '#domain/change';
import {
  answeredOrNot,
  certificateFacts,
  checkedDeviation,
  type DeviationFacts,
  deviationFacts,
  type ExperienceFacts,
  experienceFacts,
  modificationFacts,
  newLesson,
} from '#domain/followUp';
import { ok, type Result, refuse } from '#domain/result';
import type { FollowUpKind, FollowUps } from '#main/database/followUp';
import type { Answers, WritingDesk } from './answer.ts';
import { deviationRows, lessonRows, supplierRows, supplierView } from './followUpViews.ts';
import type { ListReader } from './lists.ts';
import type { Overview } from './overview.ts';

type Names = Extract<
  keyof Answers,
  | `deviation.${string}`
  | `experience.${string}`
  | `lesson.${string}`
  | `modification.${string}`
  | `certificate.${string}`
  | 'supplier.list'
  | 'supplier.open'
>;

const factsOf = {
  deviation: deviationFacts,
  experience: experienceFacts,
  modification: modificationFacts,
  certificate: certificateFacts,
} as const;

/** As much of a text as the journal needs to name it by. */
const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Answers about what is followed up: deviations, experiences, lessons, changes, certificates, suppliers. */
export const followUpAnswers = (
  overview: Overview,
  reader: Pick<ListReader, 'choose' | 'readCells'>,
): Pick<Answers, Names> => {
  const subjectOf = (desk: WritingDesk, agreementId: string) => {
    const agreement = desk.reads.agreements.find(agreementId);
    return agreement && { subject: { kind: 'agreement', id: agreementId }, title: agreement.title };
  };

  /** Keeps one record of an agreement, new or changed. */
  const keep = <Kind extends Exclude<FollowUpKind, 'lesson'>>(
    desk: WritingDesk,
    kind: Kind,
    id: string | null,
    change: object,
    check: (facts: object) => Result<object> = ok,
  ): Result<{ id: string }> => {
    const found = id === null ? null : desk.reads.followUps[kind].find(id);
    if (id !== null && found === null) return refuse('record.gone');
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const { id: _, ...before } = found ?? { id: '' };
    const whole = factsOf[kind].safeParse({ ...before, ...Object.fromEntries(given) });
    if (!whole.success) return refuse('input.invalid');
    const checked = check(whole.data);
    if (!checked.ok) return checked;
    const about = subjectOf(desk, whole.data.agreementId);
    if (!about) return refuse('record.gone');
    const key = id ?? desk.machine.newId();
    // The facts are those of the kind; only the generic loses that.
    const record = { ...checked.value, id: key } as unknown as FollowUps[Kind];
    (desk.keeps.followUps[kind].keep as (kept: FollowUps[Kind]) => void)(record);
    desk.about(about.subject, about.title);
    return ok({ id: key });
  };

  const remove = (desk: WritingDesk, kind: FollowUpKind, id: string): Result<null> => {
    const found = desk.reads.followUps[kind].find(id);
    if (!found) return refuse('record.gone');
    desk.keeps.followUps[kind].remove(id);
    const about = found.agreementId === null ? null : subjectOf(desk, found.agreementId);
    const title = 'lesson' in found ? shortened(found.lesson) : (about?.title ?? '');
    desk.about(about?.subject ?? { kind, id }, title);
    return ok(null);
  };

  return {
    'deviation.list': {
      mode: 'read',
      run: ({ reads, today }) =>
        ok(deviationRows(reads.followUps.deviation.list(), overview, today)),
    },
    'deviation.keep': {
      mode: 'write',
      run: (desk, { id, facts }) =>
        keep(desk, 'deviation', id, facts, (whole) =>
          checkedDeviation(whole as DeviationFacts, facts),
        ),
    },
    'deviation.remove': { mode: 'write', run: (desk, { id }) => remove(desk, 'deviation', id) },
    'experience.keep': {
      mode: 'write',
      run: (desk, { id, facts }) =>
        keep(desk, 'experience', id, facts, (whole) =>
          ok(answeredOrNot(whole as ExperienceFacts, facts)),
        ),
    },
    'experience.remove': { mode: 'write', run: (desk, { id }) => remove(desk, 'experience', id) },
    'experience.ask': {
      mode: 'write',
      run: (desk, { agreementId, departmentIds, answerBy }) => {
        const about = subjectOf(desk, agreementId);
        if (!about) return refuse('record.gone');
        if (answerBy !== null && answerBy < desk.today) {
          return refuse('experience.dayHasBeen', { date: answerBy }, 'answerBy');
        }
        const asked = desk.reads.followUps.experience.of(agreementId);
        for (const departmentId of new Set(departmentIds)) {
          // Who has not answered is given the new day, and not a second question.
          const waiting = asked.find(
            (one) => one.departmentId === departmentId && one.answeredOn === null,
          );
          desk.keeps.followUps.experience.keep({
            id: waiting?.id ?? desk.machine.newId(),
            agreementId,
            departmentId,
            askedOn: waiting?.askedOn ?? desk.today,
            answerBy,
            answeredOn: null,
            grade: null,
            wish: null,
            answer: '',
          });
        }
        desk.about(about.subject, about.title);
        return ok(null);
      },
    },
    'experience.choose': {
      mode: 'act',
      run: async () => {
        const chosen = await reader.choose();
        if (chosen === null) return ok(null);
        const read = await reader.readCells(chosen.path);
        return read.ok ? ok({ fileName: chosen.name, sheets: read.value }) : read;
      },
    },
    'experience.takeIn': {
      mode: 'write',
      run: (desk, { agreementId, answers }) => {
        const about = subjectOf(desk, agreementId);
        if (!about) return refuse('record.gone');
        const asked = desk.reads.followUps.experience.of(agreementId);
        for (const answer of answers) {
          const waiting = asked.find(
            ({ departmentId, answeredOn }) =>
              departmentId === answer.departmentId && answeredOn === null,
          );
          desk.keeps.followUps.experience.keep({
            id: waiting?.id ?? desk.machine.newId(),
            agreementId,
            askedOn: waiting?.askedOn ?? desk.today,
            answerBy: waiting?.answerBy ?? null,
            answeredOn: desk.today,
            ...answer,
          });
        }
        desk.about(about.subject, about.title);
        return ok(null);
      },
    },
    'lesson.list': {
      mode: 'read',
      run: ({ reads, today }) => ok(lessonRows(reads.followUps.lesson.list(), overview, today)),
    },
    'lesson.keep': {
      mode: 'write',
      run: (desk, { id, facts }) => {
        const known = id === null ? null : desk.reads.followUps.lesson.find(id);
        if (id !== null && known === null) return refuse('record.gone');
        const key = id ?? desk.machine.newId();
        const { record } = changed(known ?? newLesson(key, desk.today, desk.who), facts);
        if (record.lesson.trim() === '') return refuse('lesson.nothing', undefined, 'lesson');
        desk.keeps.followUps.lesson.keep(record);
        const about = record.agreementId === null ? null : subjectOf(desk, record.agreementId);
        desk.about(about?.subject ?? { kind: 'lesson', id: key }, shortened(record.lesson));
        return ok({ id: key });
      },
    },
    'lesson.remove': { mode: 'write', run: (desk, { id }) => remove(desk, 'lesson', id) },
    'modification.keep': {
      mode: 'write',
      run: (desk, { id, facts }) => keep(desk, 'modification', id, facts),
    },
    'modification.remove': {
      mode: 'write',
      run: (desk, { id }) => remove(desk, 'modification', id),
    },
    'certificate.keep': {
      mode: 'write',
      run: (desk, { id, facts }) => keep(desk, 'certificate', id, facts),
    },
    'certificate.remove': {
      mode: 'write',
      run: (desk, { id }) => remove(desk, 'certificate', id),
    },
    'supplier.list': {
      mode: 'read',
      run: ({ reads, today }) => ok(supplierRows(overview.registers(), overview, reads, today)),
    },
    'supplier.open': {
      mode: 'read',
      run: ({ reads, today }, { id }) => {
        const view = supplierView(id, overview, reads, today);
        return view ? ok(view) : refuse('record.gone');
      },
    },
  };
};
