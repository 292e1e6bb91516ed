import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportMatch, ListPreview } from '#contract/lists';
import { Button } from '#ui/Button';
import { SectionHead } from '#ui/SectionHead';
import { useFormat } from '#words/format';
import styles from './Comparison.module.css';
import { changedMatches, fieldKey, isFieldChosen, saidIn } from './comparison.ts';
import { useImportView } from './importView.ts';
import { SupplierQuestions } from './SupplierQuestions.tsx';
import { useCellWords } from './useCellWords.ts';
import { Vanished } from './Vanished.tsx';

/** So many agreements are drawn before the rest is asked for. */
const some = 50;

/** One agreement that the list says something else about, field by field. */
function Changed({ match }: { readonly match: ImportMatch }) {
  const words = useCellWords();
  const { t } = words;
  const answers = useImportView((state) => state.answers);
  const answer = useImportView((state) => state.answer);
  const title = match.existing?.title ?? '';
  const nothing = t('importing.compare.nothing');
  return (
    <table className={styles.changed}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('importing.compare.field')}</th>
          <th scope="col">{t('importing.compare.now')}</th>
          <th scope="col">{t('importing.compare.listed')}</th>
        </tr>
      </thead>
      <tbody>
        {match.differences.map((difference) => {
          const { field, now, listed, isHandMade } = difference;
          const label = t(`importing.target.${field}`);
          const isChosen = isFieldChosen(answers, match.key, difference);
          return (
            <tr key={field}>
              <th scope="row">
                <label className={styles.field}>
                  <input
                    type="checkbox"
                    className={styles.mark}
                    checked={isChosen}
                    aria-label={t('importing.compare.take', { field: label, title })}
                    onChange={() =>
                      answer({
                        fields: new Map(answers.fields).set(fieldKey(match.key, field), !isChosen),
                      })
                    }
                  />
                  {label}
                </label>
              </th>
              <td className={isChosen ? styles.leaves : undefined}>
                {saidIn(words, now) ?? nothing}
                {isHandMade && (
                  <span className={styles.byHand}>{t('importing.compare.byHand')}</span>
                )}
              </td>
              <td className={isChosen ? styles.comes : styles.stays}>
                {saidIn(words, listed) ?? nothing}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ChangedSection({ preview }: { readonly preview: ListPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const answer = useImportView((state) => state.answer);
  const [shown, setShown] = useState(some);
  const changed = changedMatches(preview);
  if (changed.length === 0) return null;
  const tickAll = (isChosen: boolean) =>
    answer({
      fields: new Map(
        changed.flatMap(({ key, differences }) =>
          differences.map(({ field }) => [fieldKey(key, field), isChosen] as const),
        ),
      ),
    });
  const left = changed.length - shown;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHead
        id={id}
        title={t('importing.compare.changed', {
          count: changed.length,
          replace: { count: format.number(changed.length) },
        })}
        action={
          <span className={styles.actions}>
            <Button small onClick={() => answer({ fields: new Map() })}>
              {t('importing.compare.proposed')}
            </Button>
            <Button small onClick={() => tickAll(false)}>
              {t('importing.compare.none')}
            </Button>
          </span>
        }
      />
      <p className={styles.quiet}>{t('importing.compare.changedDetail')}</p>
      {changed.slice(0, shown).map((match) => (
        <Changed key={match.key} match={match} />
      ))}
      {left > 0 && (
        <Button onClick={() => setShown(shown + 4 * some)}>
          {t('importing.compare.more', { count: left, replace: { count: format.number(left) } })}
        </Button>
      )}
    </section>
  );
}

/** The list beside what is here: suppliers that may be the same, what is changed, and what is gone. */
export function Comparison({ preview }: { readonly preview: ListPreview }) {
  return (
    <div className={styles.comparison}>
      <SupplierQuestions questions={preview.supplierQuestions} />
      <ChangedSection preview={preview} />
      <Vanished vanished={preview.vanished} />
    </div>
  );
}
