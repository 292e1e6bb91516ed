import { useTranslation } from 'react-i18next';
import { typedTime } from '#reminders/typedTime';
import { useOpening } from '#state/answers';
import { CheckField } from '#ui/CheckField';
import { TextField } from '#ui/TextField';
import { useChooseSettings } from './chooseSettings.ts';
import styles from './Reminders.module.css';

/** From what time of day the reminders of a working day are spoken. */
export function ReminderTime() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  return (
    <div className={styles.days}>
      <TextField
        label={t('settings.reminderTime')}
        help={t('settings.reminderTimeHelp')}
        value={settings.reminderTime.replace(':', '.')}
        check={(typed) => (typedTime(typed) === null ? t('failure.time.notATime') : null)}
        onCommit={async (typed) => {
          const reminderTime = typedTime(typed);
          return reminderTime === null ? t('failure.time.notATime') : choose({ reminderTime });
        }}
      />
    </div>
  );
}

/** Whether the workbench goes on reminding with its window closed, and begins by itself. */
export function Tray() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  return (
    <>
      <CheckField
        label={t('settings.staysInTray')}
        help={t('settings.staysInTrayHelp')}
        value={settings.staysInTray}
        onCommit={(staysInTray) => choose({ staysInTray })}
      />
      <CheckField
        label={t('settings.startsAtLogin')}
        help={t('settings.startsAtLoginHelp')}
        value={settings.startsAtLogin}
        onCommit={(startsAtLogin) => choose({ startsAtLogin })}
      />
    </>
  );
}
