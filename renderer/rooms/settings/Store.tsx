import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysRemovedKept } from '#contract/belongings';
import { SaveList } from '#frame/SaveList';
import { useAnswer, useOpening } from '#state/answers';
import { backUp, useBackUp } from '#state/backUp';
import { saveJournal } from '#state/saveTable';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { LiveRegion } from '#ui/LiveRegion';
import { useFormat } from '#words/format';
import { Section } from './Section.tsx';
import styles from './Store.module.css';

/** Where the register lies, what it holds, and its backups. */
export function Store() {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useWorkbench((state) => state.act);
  const about = useAnswer('store.about', {});
  const isUnderWay = useBackUp((state) => state.isUnderWay);
  const [copied, setCopied] = useState<string | null>(null);
  if (about.state !== 'shown') return <Section id="store">{null}</Section>;
  const store = about.value;
  const { of, copied: held, lacking, stuckIn } = store.attachments;
  const trouble =
    stuckIn !== null
      ? t('failure.backup.stuck', { path: stuckIn })
      : lacking.length > 0
        ? t('failure.backup.incomplete', { names: lacking.join(', ') })
        : null;
  const facts: readonly (readonly [string, string])[] = [
    [t('settings.path'), store.path],
    [t('settings.size'), format.size(store.bytes)],
    [
      t('settings.holds'),
      t('settings.holdsText', {
        procurements: t('settings.procurements', { count: store.procurements }),
        agreements: t('settings.agreements', { count: store.agreements }),
      }),
    ],
    [
      t('settings.lastBackup'),
      store.lastBackup
        ? `${format.instant(store.lastBackup.at)} · ${store.lastBackup.path}`
        : t('settings.noBackup'),
    ],
    [
      t('settings.copies'),
      of === 0 ? t('settings.noAttachments') : t('settings.copiesText', { count: of, held }),
    ],
    [t('settings.removedFiles'), t('settings.removedFilesText', { count: daysRemovedKept })],
    [
      t('settings.version'),
      t('settings.versionText', { app: store.appVersion, schema: store.schemaVersion }),
    ],
  ];
  return (
    <Section id="store">
      {store.folderRisk && (
        <p className={styles.risk}>
          <Icon name="alertTriangle" />
          {t(`settings.${store.folderRisk}`)}
        </p>
      )}
      {trouble !== null && (
        <p className={styles.risk}>
          <Icon name="alertTriangle" />
          {trouble}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button icon="archive" disabled={isUnderWay} onClick={() => void backUp().then(setCopied)}>
          {isUnderWay ? t('settings.backingUp') : t('settings.backUp')}
        </Button>
        <Button icon="folder" onClick={() => void act('store.showFolder', {})}>
          {t('settings.showFolder')}
        </Button>
        <SaveList
          isNamed
          label={t('settings.saveJournal')}
          onSave={(format) => saveJournal(null, format)}
        />
      </div>
      {copied !== null && (
        <p className={styles.copied}>{t('settings.backedUp', { path: copied })}</p>
      )}
      <LiveRegion text={copied === null ? '' : t('settings.backedUp', { path: copied })} />
    </Section>
  );
}

/** The offer to fill an empty register with example data, and to take them away again. */
export function Example() {
  const { t } = useTranslation();
  const { isEmpty, settings } = useOpening();
  const act = useWorkbench((state) => state.act);
  if (settings.exampleSince !== '') {
    return (
      <Section id="example">
        <p>{t('settings.exampleShown')}</p>
        <div>
          <Button icon="trash" onClick={() => void act('example.remove', {}, { toast: true })}>
            {t('settings.removeExample')}
          </Button>
        </div>
      </Section>
    );
  }
  if (!isEmpty) return null;
  return (
    <Section id="example">
      <p>{t('settings.exampleHelp')}</p>
      <div>
        <Button icon="eye" onClick={() => void act('example.fill', {}, { toast: true })}>
          {t('settings.fillExample')}
        </Button>
      </div>
    </Section>
  );
}
