import { useTranslation } from 'react-i18next';
import { type DeadlineKind, deadlineKinds } from '#domain/reminders';
import { readLeadTimes, writeLeadTimes } from '#reminders/leadTimes';
import { useOpening } from '#state/answers';
import { CheckField } from '#ui/CheckField';
import { FieldList } from '#ui/Field';
import { TextField } from '#ui/TextField';
import { useChooseSettings } from './chooseSettings.ts';
import styles from './Reminders.module.css';
import { ReminderTime, Tray } from './RemindersWhen.tsx';
import { Section } from './Section.tsx';

/** When reminders speak up, and how long before the last day one wants to have decided. */
export function Reminders() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  const faultOf = (typed: string): string | null => {
    const read = readLeadTimes(typed);
    if (read.ok) return null;
    if (read.fault === 'tooMany') return t('settings.leadTimesTooMany');
    if (read.fault === 'tooLong') return t('settings.leadTimesTooLong');
    return t('settings.leadTimesUnclear', { typed });
  };
  const keep = async (kind: DeadlineKind, text: string) => {
    const read = readLeadTimes(text);
    if (!read.ok) return faultOf(text);
    return choose({ leadTimes: { ...settings.leadTimes, [kind]: read.days } });
  };
  return (
    <Section id="reminders">
      <CheckField
        label={t('settings.notifications')}
        help={t('settings.notificationsHelp')}
        value={settings.notifications}
        onCommit={(notifications) => choose({ notifications })}
      />
      <Tray />
      <ReminderTime />
      <div className={styles.days}>
        <TextField
          label={t('settings.decisionLead')}
          help={t('settings.decisionLeadHelp')}
          hint={t('settings.days')}
          value={String(settings.decisionLeadDays)}
          check={(typed) =>
            /^\d{1,3}$/.test(typed) ? null : t('settings.leadUnclear', { typed: `”${typed}”` })
          }
          onCommit={(text) => choose({ decisionLeadDays: Number(text) })}
        />
      </div>
      <div>
        <h3 className={styles.head}>{t('settings.leadTimes')}</h3>
        <p className={styles.help}>{t('settings.leadTimesHelp')}</p>
        <div className={styles.kinds}>
          <FieldList>
            {deadlineKinds.map((kind) => (
              <TextField
                key={kind}
                variant="inline"
                isOptional
                label={t(`terms.deadlineKind.${kind}`)}
                hint={t('settings.days')}
                value={writeLeadTimes(settings.leadTimes[kind])}
                check={faultOf}
                onCommit={(text) => keep(kind, text)}
              />
            ))}
          </FieldList>
        </div>
      </div>
    </Section>
  );
}
