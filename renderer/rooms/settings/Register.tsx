import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button';
import { IconButton } from '#ui/IconButton';
import { TextField } from '#ui/TextField';
import styles from './Register.module.css';

/** What every register has: a name, and whether it is put away. */
export type Kept = { readonly id: string; readonly name: string; readonly archived: boolean };

/**
 * A register edited in its place: each line as `line` draws it, put away and brought back at its
 * right, a new one by writing its name at the end.
 */
export function Register<Row extends Kept>({
  rows,
  empty,
  addLabel,
  head,
  line,
  onAdd,
  onArchive,
}: {
  readonly rows: readonly Row[];
  readonly empty: string;
  readonly addLabel: string;
  readonly head?: ReactNode;
  readonly line: (row: Row) => ReactNode;
  /** Null when it was added, else the sentence that says why not. */
  readonly onAdd: (name: string) => Promise<string | null>;
  readonly onArchive: (row: Row, archived: boolean) => void;
}) {
  const { t } = useTranslation();
  const [showsArchived, setShowsArchived] = useState(false);
  const archived = rows.filter((row) => row.archived);
  const inUse = rows.filter((row) => !row.archived);
  return (
    <div>
      {inUse.length === 0 && <p className={styles.empty}>{empty}</p>}
      {inUse.length > 0 && head}
      <ul>
        {inUse.map((row) => (
          <li key={row.id} className={styles.line}>
            {line(row)}
            <IconButton
              icon="archive"
              size="small"
              label={t('settings.archive', { name: row.name })}
              onClick={() => onArchive(row, true)}
            />
          </li>
        ))}
      </ul>
      <AddLine label={addLabel} onAdd={onAdd} />
      {archived.length > 0 && (
        <div className={styles.archived}>
          <Button
            kind="quiet"
            small
            icon={showsArchived ? 'chevronDown' : 'chevronRight'}
            aria-expanded={showsArchived}
            onClick={() => setShowsArchived(!showsArchived)}
          >
            {t('settings.archived', { count: archived.length })}
          </Button>
          {showsArchived && (
            <ul>
              {archived.map((row) => (
                <li key={row.id} className={styles.line}>
                  <span className={styles.away}>{row.name}</span>
                  <IconButton
                    icon="restore"
                    size="small"
                    label={t('settings.restore', { name: row.name })}
                    onClick={() => onArchive(row, false)}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

/** The empty line at the end: what is written in it becomes a new one, and the next line is empty. */
function AddLine({
  label,
  onAdd,
}: {
  readonly label: string;
  readonly onAdd: (name: string) => Promise<string | null>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) document.getElementById(`${id}${added}`)?.focus();
  }, [added, id]);
  return (
    <div className={styles.add}>
      <TextField
        key={added}
        id={`${id}${added}`}
        isLabelHidden
        isOptional
        label={label}
        placeholder={label}
        value=""
        onCommit={async (name) => {
          const refusal = await onAdd(name);
          if (refusal === null) setAdded(added + 1);
          return refusal;
        }}
      />
      {/* Leaving the field adds what is written; the button is where the pointer goes to leave it. */}
      <Button icon="plus">{t('settings.add')}</Button>
    </div>
  );
}
