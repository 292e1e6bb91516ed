import { useTranslation } from 'react-i18next';
import type { TargetField } from '#domain/agreementList';
import { useOpening } from '#state/answers';
import { DateField } from '#ui/DateField';
import { MoneyField } from '#ui/MoneyField';
import { TextField } from '#ui/TextField';
import styles from './CellInspector.module.css';
import { type Correction, monthsIn } from './corrections.ts';
import { useImportView } from './importView.ts';

type Fact = keyof Correction;

/** The facts that can be answered for a field here; the rest waits for the agreement's own page. */
const factsOf: Readonly<Partial<Record<TargetField, readonly Fact[]>>> = {
  title: ['title'],
  start: ['start'],
  end: ['agreedEnd'],
  period: ['start', 'agreedEnd'],
  latestEnd: ['statedLatestEnd'],
  options: ['options'],
  notice: ['noticeMonths'],
  value: ['ceiling'],
};

/** Whether a person has answered what is asked about the field. */
export const isAnswered = (correction: Correction | undefined, field: TargetField | null) =>
  field !== null &&
  correction !== undefined &&
  (factsOf[field] ?? []).some((fact) => correction[fact] !== undefined);

/** Where a question about an agreement of the list can be answered before it is taken in. */
export function AnswerFields({
  agreementKey,
  field,
}: {
  readonly agreementKey: string;
  readonly field: TargetField;
}) {
  const facts = factsOf[field] ?? [];
  if (facts.length === 0) return null;
  return (
    <div className={styles.answers}>
      {facts.map((fact) => (
        <AnswerField key={`${agreementKey} ${fact}`} agreementKey={agreementKey} fact={fact} />
      ))}
    </div>
  );
}

function AnswerField({
  agreementKey,
  fact,
}: {
  readonly agreementKey: string;
  readonly fact: Fact;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const corrections = useImportView((state) => state.answers.corrections);
  const answer = useImportView((state) => state.answer);
  const given = corrections.get(agreementKey) ?? {};
  const keep = (correction: Correction) =>
    answer({
      corrections: new Map(corrections).set(agreementKey, { ...given, ...correction }),
    });
  const label = t(`importing.answer.${fact}`);
  switch (fact) {
    case 'start':
    case 'agreedEnd':
    case 'statedLatestEnd':
      return (
        <DateField
          label={label}
          value={given[fact] ?? null}
          today={today}
          onCommit={async (value) => {
            keep({ [fact]: value ?? undefined });
            return null;
          }}
        />
      );
    case 'ceiling':
      return (
        <MoneyField
          label={label}
          value={given.ceiling ?? null}
          onCommit={async (value) => {
            keep({ ceiling: value ?? undefined });
            return null;
          }}
        />
      );
    case 'title':
      return (
        <TextField
          label={label}
          value={given.title ?? ''}
          onCommit={async (text) => {
            keep({ title: text.trim() === '' ? undefined : text.trim() });
            return null;
          }}
        />
      );
    case 'options':
    case 'noticeMonths':
      return (
        <TextField
          label={label}
          help={fact === 'options' ? t('importing.answer.optionsHelp') : undefined}
          value={
            fact === 'options'
              ? (given.options?.map(({ months }) => months).join(' + ') ?? '')
              : (given.noticeMonths?.toString() ?? '')
          }
          onCommit={async (text) => {
            const months = monthsIn(text);
            if (months === null) return t('importing.answer.notMonths');
            if (fact === 'noticeMonths' && months.length > 1)
              return t('importing.answer.oneNumber');
            keep(
              fact === 'noticeMonths'
                ? { noticeMonths: months[0] }
                : {
                    options:
                      text.trim() === ''
                        ? undefined
                        : months
                            .filter((each) => each > 0)
                            .map((each) => ({ months: each, calledBy: null })),
                  },
            );
            return null;
          }}
        />
      );
  }
}
