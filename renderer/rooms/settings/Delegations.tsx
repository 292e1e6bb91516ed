import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ore } from '#domain/money';
import type { Delegation } from '#domain/settings';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { EntryForm } from '#ui/EntryForm';
import { IconButton } from '#ui/IconButton';
import { MoneyField } from '#ui/MoneyField';
import { TextField } from '#ui/TextField';
import { useFormat } from '#words/format';
import { useChooseSettings } from './chooseSettings.ts';
import styles from './Delegations.module.css';
import { Section } from './Section.tsx';

/** Who may decide on an extension under the municipality's delegation, by value. */
export function Delegations() {
  const { t } = useTranslation();
  const format = useFormat();
  const { settings } = useOpening();
  const choose = useChooseSettings();
  const [who, setWho] = useState('');
  const [upTo, setUpTo] = useState<Ore | null>(null);
  const [entry, setEntry] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    if (who === '') return setError(t('failure.decision.noDecisionMaker'));
    const rules: Delegation[] = [...settings.delegations, { who, upTo }];
    const refused = await choose({ delegations: rules });
    if (refused !== null) return setError(refused);
    setWho('');
    setUpTo(null);
    setEntry(entry + 1);
  };
  return (
    <Section id="delegations">
      <p className={styles.help}>{t('settings.delegationHelp')}</p>
      <ul>
        {settings.delegations.map((rule, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rules may say the same
          <li key={place} className={styles.rule}>
            <span>{rule.who}</span>
            <span className={styles.amount}>
              {rule.upTo === null ? t('settings.anyValue') : format.money(rule.upTo)}
            </span>
            <IconButton
              icon="x"
              size="small"
              label={t('settings.removeDelegate', { who: rule.who })}
              onClick={() =>
                void choose({
                  delegations: settings.delegations.filter((_, other) => other !== place),
                })
              }
            />
          </li>
        ))}
      </ul>
      <EntryForm
        isStanding
        entry={entry}
        label={t('settings.addDelegate')}
        className={styles.form}
        onSend={() => void add()}
        onClose={() => setError(null)}
      >
        <TextField
          key={`who ${entry}`}
          label={t('settings.delegate')}
          value={who}
          error={error}
          maxLength={200}
          onCommit={async (text) => {
            setWho(text);
            setError(null);
            return null;
          }}
        />
        <MoneyField
          key={`upTo ${entry}`}
          isOptional
          label={t('settings.delegateUpTo')}
          value={upTo}
          onCommit={async (amount) => {
            setUpTo(amount);
            return null;
          }}
        />
        <div>
          <Button type="submit">{t('settings.addDelegate')}</Button>
        </div>
      </EntryForm>
    </Section>
  );
}
