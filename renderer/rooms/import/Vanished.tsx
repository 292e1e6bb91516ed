import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VanishedAgreement } from '#contract/lists';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './Comparison.module.css';
import { useImportView } from './importView.ts';

const some = 100;

/** Agreements of an earlier list from the same source that this one does not have; nothing is done unless ticked. */
export function Vanished({ vanished }: { readonly vanished: readonly VanishedAgreement[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const go = useWorkbench((state) => state.go);
  const noted = useImportView((state) => state.answers.noted);
  const answer = useImportView((state) => state.answer);
  const [shown, setShown] = useState(some);
  if (vanished.length === 0) return null;
  const isAll = vanished.every((one) => noted.has(one.id));
  const figure = (count: number) => ({ count, replace: { count: format.number(count) } });
  const toggle = (one: string) => {
    const next = new Set(noted);
    if (!next.delete(one)) next.add(one);
    answer({ noted: next });
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHead
        id={id}
        title={t('importing.compare.vanished', figure(vanished.length))}
        action={
          <Button
            small
            onClick={() => answer({ noted: new Set(isAll ? [] : vanished.map((one) => one.id)) })}
          >
            {t(isAll ? 'importing.compare.noteNone' : 'importing.compare.noteAll')}
          </Button>
        }
      />
      <p className={styles.quiet}>{t('importing.compare.vanishedDetail')}</p>
      <ul className={styles.questions}>
        {vanished.slice(0, shown).map((one) => (
          <li key={one.id}>
            <label className={styles.field}>
              <input
                type="checkbox"
                className={styles.mark}
                checked={noted.has(one.id)}
                aria-label={t('importing.compare.note', { title: one.title })}
                onChange={() => toggle(one.id)}
              />
              <span>
                {[one.number, one.title].filter(Boolean).join(' ')}{' '}
                <small>{[...one.suppliers, one.importName].join(', ')}</small>
              </span>
            </label>
            <Button small onClick={() => go({ room: 'agreement', id: one.id })}>
              {t('importing.inspector.openExisting', { title: one.title })}
            </Button>
          </li>
        ))}
      </ul>
      {vanished.length > shown && (
        <Button onClick={() => setShown(shown + 4 * some)}>
          {t('importing.compare.more', figure(vanished.length - shown))}
        </Button>
      )}
    </section>
  );
}
