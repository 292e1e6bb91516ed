import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './FirstUse.module.css';
import { useTodayView } from './todayView.ts';

/**
 * The three things that papers and lists need to know: whose municipality, which departments, whose
 * hands. Each is kept as it is written and may be left empty.
 */
export function FirstQuestions() {
  const { t } = useTranslation();
  const { settings, registers } = useOpening();
  const act = useWorkbench((state) => state.act);
  const skip = useTodayView((state) => state.skipQuestions);
  const [lines, setLines] = useState(0);
  const departments = registers.departments.filter(({ archived }) => !archived);
  const choose = async (change: { municipality: string } | { userName: string }) => {
    const answer = await act('settings.choose', change);
    return answer.ok ? null : failureSentence(t, answer.failure);
  };
  const addDepartments = async (text: string): Promise<string | null> => {
    const known = new Set(departments.map(({ name }) => name.toLocaleLowerCase()));
    for (const name of text.split(/[,;\n]/).map((part) => part.trim())) {
      if (name === '' || known.has(name.toLocaleLowerCase())) continue;
      known.add(name.toLocaleLowerCase());
      const answer = await act('department.keep', { id: null, facts: { name } });
      if (!answer.ok) return failureSentence(t, answer.failure);
    }
    // A new line takes the place of the one whose names now stand below it.
    setLines(lines + 1);
    return null;
  };
  return (
    <section className={styles.questions} aria-label={t('today.first.questions')}>
      <div className={styles.questionsHead}>
        <h2 className={styles.name}>{t('today.first.questions')}</h2>
        <Button kind="quiet" small onClick={skip}>
          {t('today.first.skip')}
        </Button>
      </div>
      <div className={styles.fields}>
        <TextField
          isOptional
          label={t('today.first.municipality')}
          value={settings.municipality}
          onCommit={(municipality) => choose({ municipality })}
        />
        <TextField
          isOptional
          label={t('today.first.userName')}
          value={settings.userName}
          onCommit={(userName) => choose({ userName })}
        />
        <TextField
          key={lines}
          isOptional
          label={t('today.first.departments')}
          help={
            departments.length === 0
              ? t('today.first.departmentsHelp')
              : t('today.first.departmentsKept', {
                  names: departments.map(({ name }) => name).join(', '),
                })
          }
          value=""
          onCommit={addDepartments}
        />
      </div>
    </section>
  );
}
