import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Result } from '#domain/result';
import { useUnsent } from '#state/unsent';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { FieldFrame } from '#ui/Field';
import { failureSentence } from '#words/sentence';
import styles from './ReasonDialog.module.css';

/** What a person is about to do that must be explained in their own words. */
export type AskedReason = {
  /** What it is a reason for: what was typed and not given is kept under it. */
  readonly of: string;
  readonly title: string;
  readonly description?: ReactNode;
  /** The verb of the filled button. */
  readonly verb: string;
  /** The word of the way out, where 'Avbryt' would read as the deed itself. */
  readonly leave?: string;
  /** Does it; a refusal that names the reason is said beside it, and the dialog stays. */
  readonly onGive: (reason: string) => Promise<Result<unknown, Failure>>;
};

/** Asks for a reason before something is done; null asks nothing. Esc is the safe way. */
export function ReasonDialog({
  asked,
  onClose,
  returnTo,
  children,
}: {
  readonly asked: AskedReason | null;
  readonly onClose: () => void;
  /** Where the focus goes afterwards, if what opened the dialog may be gone by then. */
  readonly returnTo?: (() => HTMLElement | null) | undefined;
  /** A choice that belongs to it, above the reason. */
  readonly children?: ReactNode;
}) {
  return asked ? (
    <OpenReasonDialog asked={asked} onClose={onClose} returnTo={returnTo}>
      {children}
    </OpenReasonDialog>
  ) : null;
}

function OpenReasonDialog({
  asked,
  onClose,
  returnTo,
  children,
}: {
  readonly asked: AskedReason;
  readonly onClose: () => void;
  readonly returnTo: (() => HTMLElement | null) | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { typed: reason, type, sent } = useUnsent(`reason ${asked.of}`, '');
  const [error, setError] = useState<string | null>(null);
  const give = async () => {
    const answer = await asked.onGive(reason);
    if (answer.ok) {
      sent();
      onClose();
    } else setError(failureSentence(t, answer.failure));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      returnTo={returnTo}
      title={asked.title}
      description={asked.description}
      actions={
        <>
          <Button onClick={onClose}>{asked.leave ?? t('record.reason.leave')}</Button>
          <Button kind="primary" onClick={() => void give()}>
            {asked.verb}
          </Button>
        </>
      }
    >
      {children}
      <FieldFrame
        field={{
          label: t('record.reason.label'),
          help: error === null ? t('record.reason.help') : undefined,
        }}
        error={error}
        isTall
      >
        {(control) => (
          <textarea
            {...control}
            className={styles.box}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setError(null);
              type(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void give();
            }}
          />
        )}
      </FieldFrame>
    </Dialog>
  );
}
