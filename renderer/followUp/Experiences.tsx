import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { type Experience, wishes } from '#domain/followUp';
import { addDays, type LocalDate } from '#domain/localDate';
import { useOpening } from '#state/answers';
import { savePaper } from '#state/paper';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { CheckField } from '#ui/CheckField';
import { DateField } from '#ui/DateField';
import { EntryForm } from '#ui/EntryForm';
import { FieldList } from '#ui/Field';
import { SectionHead } from '#ui/SectionHead';
import { SelectField } from '#ui/SelectField';
import { TextArea } from '#ui/TextArea';
import { failureSentence } from '#words/sentence';
import styles from './FollowUp.module.css';
import { Item } from './Item.tsx';
import { TakeInAnswers } from './TakeInAnswers.tsx';
import { useRecord } from './useRecord.tsx';

/** Days that departments are given to answer, unless another day is chosen. */
const usualTime = 14;

/** What the departments that use the agreement say of it: who was asked, who answered and what. */
export function Experiences({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const { experiences } = view;
  const answered = experiences.filter(({ answeredOn }) => answeredOn !== null).length;
  return (
    <section className={styles.part} aria-labelledby="experiences-head">
      <SectionHead
        id="experiences-head"
        title={t('followUp.experiences.title')}
        aside={
          experiences.length > 0 &&
          t('followUp.experiences.answered', { count: answered, of: experiences.length })
        }
        action={
          !isAsking &&
          !isPasting && (
            <div className={styles.buttons}>
              <Button small icon="plus" onClick={() => setAsking(true)}>
                {t('followUp.experiences.ask')}
              </Button>
              <Button small kind="quiet" onClick={() => setPasting(true)}>
                {t('followUp.experiences.paste')}
              </Button>
            </div>
          )
        }
      />
      {isPasting && <TakeInAnswers view={view} onClose={() => setPasting(false)} />}
      {isAsking && <Ask view={view} onClose={() => setAsking(false)} />}
      {experiences.length === 0 && !isAsking && (
        <p className={styles.quiet}>{t('followUp.experiences.empty')}</p>
      )}
      <ul className={styles.list}>
        {experiences.map((experience) => (
          <Answer key={experience.id} experience={experience} />
        ))}
      </ul>
    </section>
  );
}

function Ask({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { agreement, experiences } = view;
  const waiting = new Set(
    experiences.filter(({ answeredOn }) => answeredOn === null).map((one) => one.departmentId),
  );
  const departments = registers.departments.filter(({ archived }) => !archived);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(agreement.departmentIds.filter((id) => !waiting.has(id))),
  );
  const [answerBy, setAnswerBy] = useState<LocalDate | null>(addDays(today, usualTime));
  const [isCopied, setCopied] = useState(false);
  const [error, setError] = useState<{ departments?: string; answerBy?: string }>({});
  const send = async () => {
    const departmentIds = [...chosen];
    const answer = await act(
      'experience.ask',
      { agreementId: agreement.id, departmentIds, answerBy },
      { toast: true },
    );
    if (answer.ok) return onClose();
    const sentence = failureSentence(t, answer.failure);
    setError(
      answer.failure.field === 'answerBy' ? { answerBy: sentence } : { departments: sentence },
    );
  };
  const copyMail = async () => {
    await navigator.clipboard.writeText(
      t('followUp.experiences.mail', {
        title: agreement.title,
        number: agreement.registryNumber ?? agreement.number ?? '',
        supplier: view.suppliers.map(({ name }) => name).join(', '),
        date: answerBy ?? '',
      }),
    );
    setCopied(true);
  };
  return (
    <EntryForm
      label={t('followUp.experiences.ask')}
      className={styles.form}
      onSend={() => void send()}
      onClose={onClose}
    >
      <fieldset className={styles.choices}>
        <legend>{t('followUp.experiences.whom')}</legend>
        {departments.length === 0 && (
          <p className={styles.quiet}>{t('followUp.experiences.noDepartments')}</p>
        )}
        {departments.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            value={chosen.has(id)}
            onCommit={async (isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(id);
              else next.delete(id);
              setChosen(next);
              setError({});
              return null;
            }}
          />
        ))}
        {error.departments && <p role="alert">{error.departments}</p>}
      </fieldset>
      <DateField
        label={t('terms.fact.answerBy')}
        today={today}
        value={answerBy}
        error={error.answerBy}
        onCommit={async (day) => {
          setAnswerBy(day);
          setError({});
          return null;
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t('followUp.experiences.noteAsked')}</Button>
        <Button icon="copy" onClick={() => void copyMail()}>
          {t(isCopied ? 'followUp.experiences.copied' : 'followUp.experiences.copyMail')}
        </Button>
        <Button
          icon="paper"
          onClick={() =>
            void savePaper('paper.experienceForm', { agreementId: agreement.id, answerBy })
          }
        >
          {t('followUp.experiences.form')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('reminders.cancel')}
        </Button>
      </div>
    </EntryForm>
  );
}

function Answer({ experience }: { readonly experience: Experience }) {
  const { t } = useTranslation();
  const { today, registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const { id } = experience;
  const { of } = useRecord('experience.keep', id);
  const [isOpen, setOpen] = useState(false);
  const name = registers.departments.find((one) => one.id === experience.departmentId)?.name ?? '';
  // What is answered is answered today, unless the day is written.
  const keep =
    <Name extends 'grade' | 'wish' | 'answer' | 'answeredOn' | 'answerBy'>(field: Name) =>
    async (value: Experience[Name]): Promise<string | null> => {
      const isAnswer = field === 'grade' || field === 'wish' || field === 'answer';
      const isEmpty = value === null || value === '';
      const isNew = isAnswer && !isEmpty && experience.answeredOn === null;
      const answer = await act('experience.keep', {
        id,
        facts: { [field]: value, ...(isNew ? { answeredOn: today } : {}) },
      });
      return answer.ok ? null : failureSentence(t, answer.failure);
    };
  const meta =
    experience.answeredOn === null
      ? [
          t('followUp.experiences.askedOn', { date: experience.askedOn }),
          experience.answerBy && t('followUp.experiences.by', { date: experience.answerBy }),
        ]
      : [
          t('followUp.experiences.answeredOn', { date: experience.answeredOn }),
          experience.grade && t('followUp.experiences.graded', { grade: experience.grade }),
          experience.wish && t(`terms.wish.${experience.wish}`),
        ];
  return (
    <Item
      text={name}
      meta={meta.filter(Boolean).join(' · ')}
      unfold={{ isOpen, onToggle: () => setOpen(!isOpen) }}
      removeLabel={t('followUp.experiences.remove', { name })}
      onRemove={() => void act('experience.remove', { id }, { toast: true })}
    >
      {experience.answer !== '' && !isOpen && <p className={styles.text}>{experience.answer}</p>}
      {isOpen && (
        <FieldList>
          <SelectField
            {...of('grade')}
            isOptional
            options={(['1', '2', '3', '4', '5'] as const).map((value) => ({
              value,
              label: t('followUp.experiences.gradeOf', { grade: value }),
            }))}
            value={experience.grade === null ? null : (String(experience.grade) as '1')}
            onCommit={(value) => keep('grade')(value === null ? null : Number(value))}
          />
          <SelectField
            {...of('wish')}
            isOptional
            options={wishes.map((value) => ({ value, label: t(`terms.wish.${value}`) }))}
            value={experience.wish}
            onCommit={keep('wish')}
          />
          <TextArea
            {...of('answer')}
            value={experience.answer}
            onCommit={keep('answer')}
            rows={3}
          />
          <DateField
            {...of('answeredOn')}
            value={experience.answeredOn}
            onCommit={keep('answeredOn')}
            today={today}
          />
          <DateField
            {...of('answerBy')}
            value={experience.answerBy}
            onCommit={keep('answerBy')}
            today={today}
          />
        </FieldList>
      )}
    </Item>
  );
}
