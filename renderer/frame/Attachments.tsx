import { useTranslation } from 'react-i18next';
import type { Attachment } from '#contract/belongings';
import { saveCaseFile } from '#state/caseFile';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { IconButton } from '#ui/IconButton';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import styles from './Belongings.module.css';

/** The files that belong to a case or an agreement: opened with the system's own program. */
export function Attachments({
  subject,
  attachments,
}: {
  readonly subject: { readonly kind: 'procurement' | 'agreement'; readonly id: string };
  readonly attachments: readonly Attachment[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useWorkbench((state) => state.act);
  const kept = useKeptFocus<HTMLElement>((part) => part.querySelector('button'));
  return (
    <section {...kept} className={styles.part} aria-label={t('record.attachments.name')}>
      {attachments.length === 0 && <p className={styles.quiet}>{t('record.attachments.empty')}</p>}
      {attachments.length > 0 && (
        <ul className={styles.list}>
          {attachments.map(({ id, name, size, addedAt, addedBy }) => (
            <li key={id} className={styles.row}>
              <Icon name="paperclip" />
              <div className={styles.words}>
                <button
                  type="button"
                  className={styles.file}
                  aria-label={t('record.attachments.open', { name })}
                  onClick={() => void act('attachment.open', { id })}
                >
                  {name}
                </button>
                <p className={styles.meta}>
                  {t('record.attachments.added', {
                    size: format.size(size),
                    at: format.instant(addedAt),
                    by: addedBy || t('record.somebody'),
                  })}
                </p>
              </div>
              <IconButton
                icon="trash"
                label={t('record.attachments.remove', { name })}
                onClick={() => void act('attachment.remove', { id }, { toast: true })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.deeds}>
        <Button
          icon="paperclip"
          onClick={async () => {
            const answer = await act('attachment.choose', { subject });
            if (answer.ok && answer.value !== null) {
              useWorkbench
                .getState()
                .say({ kind: 'done', command: 'attachment.choose', undoable: true });
            }
          }}
        >
          {t('record.attachments.add')}
        </Button>
        <Button icon="archive" onClick={() => void saveCaseFile(subject)}>
          {t('frame.caseFile.save')}
        </Button>
      </div>
    </section>
  );
}
