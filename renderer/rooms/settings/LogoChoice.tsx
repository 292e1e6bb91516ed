import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { logoAddress } from '#domain/logo';
import { useAnswer, useOpening } from '#state/answers';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { TextField } from '#ui/TextField';
import { failureSentence } from '#words/sentence';
import styles from './LogoChoice.module.css';
import { Choice } from './Section.tsx';

/** The municipality's mark on its papers: chosen, described, replaced and taken away. */
export function LogoChoice() {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const { settings } = useOpening();
  const answer = useAnswer('logo.open', {});
  const chooser = useRef<HTMLButtonElement>(null);
  if (answer.state !== 'shown') return null;
  const logo = answer.value;
  return (
    <>
      <Choice label={t('settings.logo')}>
        <p className={styles.help}>{t('settings.logoHelp')}</p>
        {logo && (
          // Papers are white, whatever the window is.
          <div className={styles.sheet}>
            <img
              className={styles.picture}
              src={logoAddress(logo)}
              alt={logo.alternative || settings.municipality || t('settings.logo')}
            />
          </div>
        )}
        <div className={styles.buttons}>
          <Button ref={chooser} onClick={() => void act('logo.choose', {})}>
            {t(logo ? 'settings.logoReplace' : 'settings.logoChoose')}
          </Button>
          {logo && (
            <Button
              kind="quiet"
              onClick={() => {
                chooser.current?.focus();
                void act('logo.remove', {}, { toast: true });
              }}
            >
              {t('settings.logoRemove')}
            </Button>
          )}
        </div>
      </Choice>
      {logo && (
        <TextField
          isOptional
          label={t('settings.logoAlternative')}
          help={t('settings.logoAlternativeHelp')}
          value={logo.alternative}
          maxLength={200}
          onCommit={async (alternative) => {
            const kept = await act('logo.describe', { alternative });
            return kept.ok ? null : failureSentence(t, kept.failure);
          }}
        />
      )}
    </>
  );
}
