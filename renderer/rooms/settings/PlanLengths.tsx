import { useTranslation } from 'react-i18next';
import { type PlanLengthName, planLengthNames, standardPlanLengths } from '#domain/timePlan';
import { useOpening } from '#state/answers';
import { FieldList } from '#ui/Field';
import { TextField } from '#ui/TextField';
import { useChooseSettings } from './chooseSettings.ts';
import styles from './Reminders.module.css';
import { Section } from './Section.tsx';

const isCalendarDays = (name: PlanLengthName) => !name.endsWith('WorkingDays');

/** How long the stretches of a time plan take here; what is emptied is ours again. */
export function PlanLengths() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  const faultOf = (typed: string): string | null =>
    typed.trim() === '' || /^\d{1,3}$/.test(typed.trim())
      ? null
      : t('settings.leadUnclear', { typed: `”${typed}”` });
  const keep = async (name: PlanLengthName, typed: string) => {
    const { [name]: _, ...others } = settings.planLengths;
    const text = typed.trim();
    return choose({
      planLengths: text === '' ? others : { ...settings.planLengths, [name]: Number(text) },
    });
  };
  return (
    <Section id="plan">
      <p className={styles.help}>{t('settings.planHelp')}</p>
      <div className={styles.kinds}>
        <FieldList>
          {planLengthNames.map((name) => (
            <TextField
              key={name}
              variant="inline"
              isOptional
              label={t(`settings.planLength.${name}`)}
              hint={t(isCalendarDays(name) ? 'settings.days' : 'settings.workingDays')}
              placeholder={String(standardPlanLengths[name])}
              value={settings.planLengths[name]?.toString() ?? ''}
              check={faultOf}
              onCommit={(text) => keep(name, text)}
            />
          ))}
        </FieldList>
      </div>
    </Section>
  );
}
