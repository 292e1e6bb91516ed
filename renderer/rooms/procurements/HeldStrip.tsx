import { useTranslation } from 'react-i18next';
import type { ProcurementRow } from '#contract/procurements';
import { RoomFoot } from '#frame/Room';
import { useWorkbench } from '#state/store';
import { Icon } from '#ui/Icon';
import { KeyHint } from '#ui/KeyHint';
import { MenuButton } from '#ui/Menu';
import styles from './Procurements.module.css';

/** The cases beside the phases: paused and cancelled, each group opened as a menu. */
export function HeldStrip({
  rows,
  hasKeys,
}: {
  readonly rows: readonly ProcurementRow[];
  readonly hasKeys: boolean;
}) {
  const { t } = useTranslation();
  const held = (hold: ProcurementRow['hold']) => rows.filter((row) => row.hold === hold);
  return (
    <RoomFoot
      end={
        hasKeys && (
          <span className={styles.keys}>
            {t('procurements.strip.moveWith')} <KeyHint keys="Shift ←" /> <KeyHint keys="Shift →" />
          </span>
        )
      }
    >
      <ul className={styles.strip} aria-label={t('procurements.strip.label')}>
        <li>
          <HeldGroup kind="paused" rows={held('paused')} />
        </li>
        <li>
          <HeldGroup kind="cancelled" rows={held('cancelled')} />
        </li>
      </ul>
    </RoomFoot>
  );
}

function HeldGroup({
  kind,
  rows,
}: {
  readonly kind: 'paused' | 'cancelled';
  readonly rows: readonly ProcurementRow[];
}) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  const [only] = rows;
  const label = (
    <>
      <Icon name={kind === 'paused' ? 'pause' : 'ban'} size={14} />
      <b>{t(`procurements.strip.${kind}`, { count: rows.length })}</b>
    </>
  );
  if (!only) return <span className={styles.group}>{label}</span>;
  const open = (id: string) => go({ room: 'procurement', id });
  if (rows.length === 1) {
    return (
      <button type="button" className={styles.group} onClick={() => open(only.id)}>
        {label}
        <span className={styles.held}>
          {t('procurements.strip.held', { title: only.title, reason: only.holdReason ?? '' })}
        </span>
      </button>
    );
  }
  return (
    <MenuButton
      align="start"
      items={rows.map((row) => ({
        label: t('procurements.strip.held', { title: row.title, reason: row.holdReason ?? '' }),
        onChoose: () => open(row.id),
      }))}
      trigger={
        <button type="button" className={styles.group}>
          {label}
          <Icon name="chevronDown" size={14} />
        </button>
      }
    />
  );
}
