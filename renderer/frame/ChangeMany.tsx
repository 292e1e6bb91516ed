import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyChanged } from '#contract/many';
import type { Registers } from '#domain/register';
import type { Failure, Result } from '#domain/result';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { ComboField } from '#ui/ComboField';
import { Dialog } from '#ui/Dialog';
import { failureSentence } from '#words/sentence';
import styles from './ChangeMany.module.css';

const registerOf = {
  departmentId: 'departments',
  procurerId: 'people',
  ownerId: 'people',
  deputyId: 'people',
  categoryId: 'categories',
} as const satisfies Readonly<Record<string, keyof Registers>>;

/** A fact that several records can be given at once. */
type SharedFact = keyof typeof registerOf;

/** What several records are given, by the ids of the registers. */
type SharedChange = { readonly [Fact in SharedFact]?: string };

const formId = 'change-many';

/**
 * Gives several records the same person, department or category in one write. What could not be
 * changed is listed with its reason; otherwise the toast says how many were.
 */
export function ChangeMany({
  of,
  count,
  facts,
  onChange,
  onClose,
}: {
  readonly of: 'procurements' | 'agreements';
  readonly count: number;
  readonly facts: readonly SharedFact[];
  readonly onChange: (change: SharedChange) => Promise<Result<ManyChanged, Failure>>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { registers } = useOpening();
  const say = useWorkbench((state) => state.say);
  const [change, setChange] = useState<SharedChange>({});
  const [error, setError] = useState<string | null>(null);
  const [told, setTold] = useState<ManyChanged | null>(null);
  const send = async () => {
    if (Object.keys(change).length === 0) return setError(t('many.nothing'));
    const answer = await onChange(change);
    if (!answer.ok) return setError(failureSentence(t, answer.failure));
    if (answer.value.refused.length > 0) return setTold(answer.value);
    onClose();
    say({ kind: 'many', of, count: answer.value.changed });
  };
  const put = async (fact: SharedFact, value: string | null) => {
    setError(null);
    const { [fact]: _was, ...others } = change;
    setChange(value === null ? others : { ...change, [fact]: value });
    return null;
  };
  if (told) {
    return (
      <Dialog
        isOpen
        isRead
        onClose={onClose}
        title={t('many.told', { count: told.changed })}
        description={told.alike > 0 ? t('many.alike', { count: told.alike }) : undefined}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t('many.done')}
          </Button>
        }
      >
        <p>{t('many.refused', { count: told.refused.length })}</p>
        <ul className={styles.refused}>
          {told.refused.map(({ id, title, failure }) => (
            <li key={id}>{t('many.refusedOne', { title, why: failureSentence(t, failure) })}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`many.${of}`, { count })}
      description={t('many.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('many.leave')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('many.change')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {facts.map((fact) => (
          <ComboField
            key={fact}
            label={t(`terms.fact.${fact}`)}
            isOptional
            placeholder={t('many.unchanged')}
            options={registers[registerOf[fact]]
              .filter(({ archived }) => !archived)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={change[fact] ?? null}
            onCommit={(value) => put(fact, value)}
          />
        ))}
        {error !== null && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </form>
    </Dialog>
  );
}
