import { useTranslation } from 'react-i18next';
import { useOpening } from '#state/answers';
import { CheckField } from '#ui/CheckField';
import { SegmentedControl } from '#ui/SegmentedControl';
import { TextField } from '#ui/TextField';
import { useChooseSettings } from './chooseSettings.ts';
import { LogoChoice } from './LogoChoice.tsx';
import { Choice, Section } from './Section.tsx';

/** The municipality and its unit, as papers name them. */
export function Municipality() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  return (
    <Section id="municipality">
      <TextField
        label={t('settings.municipality')}
        help={t('settings.municipalityHelp')}
        value={settings.municipality}
        onCommit={(municipality) => choose({ municipality })}
      />
      <TextField
        isOptional
        label={t('settings.unit')}
        help={t('settings.unitHelp')}
        value={settings.unit}
        onCommit={(unit) => choose({ unit })}
      />
      <LogoChoice />
      <TextField
        isOptional
        label={t('settings.pattern')}
        help={t('settings.patternHelp')}
        value={settings.registryNumberPattern}
        onCommit={(registryNumberPattern) => choose({ registryNumberPattern })}
      />
    </Section>
  );
}

/** Who sits at this computer. */
export function User() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  return (
    <Section id="user">
      <TextField
        label={t('settings.userName')}
        help={t('settings.userNameHelp')}
        value={settings.userName}
        onCommit={(userName) => choose({ userName })}
      />
    </Section>
  );
}

/** Language and look; both change at once, everywhere. */
export function Look() {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  return (
    <Section id="look">
      <Choice label={t('settings.language')}>
        <SegmentedControl
          label={t('settings.language')}
          value={settings.language}
          onChange={(language) => void choose({ language })}
          options={(['sv', 'en'] as const).map((language) => ({
            value: language,
            label: t(`settings.languages.${language}`),
          }))}
        />
      </Choice>
      <Choice label={t('settings.theme')}>
        <SegmentedControl
          label={t('settings.theme')}
          value={settings.theme}
          onChange={(theme) => void choose({ theme })}
          options={(['system', 'light', 'dark'] as const).map((theme) => ({
            value: theme,
            label: t(`settings.themes.${theme}`),
          }))}
        />
      </Choice>
      <Choice label={t('settings.density')}>
        <SegmentedControl
          label={t('settings.density')}
          value={settings.density}
          onChange={(density) => void choose({ density })}
          options={(['comfortable', 'compact'] as const).map((density) => ({
            value: density,
            label: t(`settings.densities.${density}`),
          }))}
        />
      </Choice>
      <CheckField
        label={t('settings.highContrast')}
        help={t('settings.highContrastHelp')}
        value={settings.highContrast}
        onCommit={(highContrast) => choose({ highContrast })}
      />
    </Section>
  );
}
