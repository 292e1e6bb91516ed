import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#domain/localDate';
import type { Deadline } from '#domain/reminders';
import { Avatar } from '#ui/Avatar';
import { Button } from '#ui/Button';
import { DeadlineChip } from '#ui/DeadlineChip';
import { Icon } from '#ui/Icon';
import { IconButton } from '#ui/IconButton';
import { MenuButton, type MenuItem } from '#ui/Menu';
import { Phase } from '#ui/Phase';
import { chipOf, detailOf, titleOf } from '#words/deadlines';
import { useFormat } from '#words/format';
import styles from './DeadlineRow.module.css';
import type { DeadlineDeed } from './deeds.ts';

export type DeadlineRowProps = {
  readonly deadline: Deadline;
  readonly today: LocalDate;
  readonly person: string | null;
  /** The row the list's one tab stop is at. */
  readonly isCurrent: boolean;
  /** Current or under the pointer: what can be done shows, in room kept for it. */
  readonly isActive: boolean;
  readonly deeds: readonly DeadlineDeed[];
  readonly menu: readonly MenuItem[];
};

/** One date: how near it is, what it is, where it belongs, who has it, and what can be done. */
export const DeadlineRow = memo(function DeadlineRow(props: DeadlineRowProps) {
  const { deadline, today, person, isCurrent, isActive, deeds, menu } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { urgency, words } = chipOf(t, format, deadline, today);
  const title = titleOf(t, deadline);
  const detail = detailOf(t, format, deadline, today);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      {/* biome-ignore-start lint/a11y: the grid's rows hold the focus, and its cells are no table's */}
      <div role="gridcell" className={styles.when}>
        <DeadlineChip urgency={urgency} words={words} />
        <Where deadline={deadline} />
      </div>
      <div role="gridcell" className={styles.what}>
        <p>{title}</p>
        {detail !== '' && <p className={styles.detail}>{detail}</p>}
      </div>
      <div role="gridcell" className={styles.person}>
        {person && <Avatar name={person} />}
      </div>
      {isActive ? (
        <div role="gridcell" className={styles.deeds}>
          {deeds.map((deed) => (
            <span
              key={deed.id}
              className={deed.id === 'open' || deed.id === 'done' ? styles.main : styles.extra}
            >
              {deed.icon ? (
                <IconButton
                  framed
                  icon={deed.icon}
                  label={deed.label}
                  keys={deed.keys}
                  tabIndex={tabIndex}
                  onClick={deed.onDo}
                />
              ) : (
                <Button
                  small
                  {...(deed.keys ? { 'aria-keyshortcuts': deed.keys } : {})}
                  tabIndex={tabIndex}
                  onClick={deed.onDo}
                >
                  {deed.label}
                </Button>
              )}
            </span>
          ))}
          <MenuButton
            items={menu}
            trigger={
              <IconButton
                icon="dots"
                size="small"
                label={t('reminders.more', { title })}
                tabIndex={tabIndex}
              />
            }
          />
        </div>
      ) : (
        <div role="gridcell" className={styles.deeds}>
          <span className={styles.more}>
            <Icon name="dots" size={15} />
          </span>
        </div>
      )}
      {/* biome-ignore-end lint/a11y: the grid's rows hold the focus, and its cells are no table's */}
    </>
  );
});

function Where({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation();
  if (deadline.phase !== null) {
    return <Phase phase={deadline.phase} label={t(`terms.phase.${deadline.phase}`)} />;
  }
  const [icon, words] =
    deadline.kind === 'own'
      ? (['bell', t('reminders.own')] as const)
      : deadline.kind === 'agreementEnds'
        ? (['file', t('reminders.agreementCare')] as const)
        : (['gavel', t('reminders.decision')] as const);
  return (
    <span className={styles.place}>
      <Icon name={icon} size={14} />
      {words}
    </span>
  );
}
