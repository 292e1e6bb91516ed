import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaskedRow } from '#contract/agreements';
import { useAnswer } from '#state/answers';
import { savePaper } from '#state/paper';
import { saveDisclosure } from '#state/saveTable';
import { useUnsent } from '#state/unsent';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { FieldFrame } from '#ui/Field';
import styles from './DisclosureDialog.module.css';

/** What a person says of a list before it is made to be given out, and what of it will be masked. */
export function DisclosureDialog({
  ids,
  selection,
  onClose,
}: {
  readonly ids: readonly string[];
  /** How the agreements were chosen, in words. */
  readonly selection: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const answer = useAnswer('agreement.masked', {});
  const request = useUnsent('disclosure request', '');
  const notCovered = useUnsent('disclosure notCovered', '');
  if (answer.state !== 'shown') return null;
  const wanted = new Set(ids);
  const masked = answer.value.filter(({ id }) => wanted.has(id));
  const save = async (form: 'paper' | 'table') => {
    const asked = {
      ids: [...ids],
      selection,
      request: request.typed,
      notCovered: notCovered.typed,
    };
    const isSaved = form === 'paper' ? savePaper('paper.disclosure', asked) : saveDisclosure(asked);
    if (!(await isSaved)) return;
    request.sent();
    notCovered.sent();
    onClose();
  };
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t('agreements.disclosure.title')}
      description={t('agreements.disclosure.description', {
        agreements: t('agreements.disclosure.count', { count: ids.length }),
        selection,
      })}
      actions={
        <>
          <Button onClick={onClose}>{t('agreements.disclosure.leave')}</Button>
          <Button icon="download" onClick={() => void save('table')}>
            {t('agreements.disclosure.saveTable')}
          </Button>
          <Button kind="primary" icon="download" onClick={() => void save('paper')}>
            {t('agreements.disclosure.savePaper')}
          </Button>
        </>
      }
    >
      <Prose
        label={t('agreements.disclosure.request')}
        help={t('agreements.disclosure.requestHelp')}
        typed={request.typed}
        onType={request.type}
      />
      <Prose
        label={t('agreements.disclosure.notCovered')}
        help={t('agreements.disclosure.notCoveredHelp')}
        typed={notCovered.typed}
        onType={notCovered.type}
      />
      <Masked rows={masked} />
    </Dialog>
  );
}

function Prose({
  label,
  help,
  typed,
  onType,
}: {
  readonly label: string;
  readonly help: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
}) {
  return (
    <FieldFrame field={{ label, help, isOptional: true }} error={null} isTall>
      {(control) => (
        <textarea
          {...control}
          className={styles.box}
          rows={2}
          maxLength={2000}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** What will be masked, on which grounds; a person assesses it before the list is given out. */
function Masked({ rows }: { readonly rows: readonly MaskedRow[] }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading}>{t('agreements.disclosure.masked', { count: rows.length })}</h3>
      <p className={styles.fields}>
        {t(rows.length === 0 ? 'agreements.disclosure.noneMasked' : 'agreements.disclosure.assess')}
      </p>
      {rows.length > 0 && (
        // It scrolls, and nothing in it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys must be able to scroll it
        <ul className={styles.masked} tabIndex={0} aria-labelledby={heading}>
          {rows.map(({ id, title, number, registryNumber, maskedFields, maskGround }) => (
            <li key={id}>
              {[registryNumber ?? number, title].filter(Boolean).join(' · ')}
              <p className={styles.fields}>
                {maskedFields.map((field) => t(`terms.maskable.${field}`)).join(', ')}
                {maskGround !== '' && `: ${maskGround}`}
              </p>
              {maskGround === '' && (
                <p className={styles.lacking}>{t('agreements.disclosure.noGround')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
