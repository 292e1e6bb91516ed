import { useTranslation } from 'react-i18next';
import { type Deadline, type Handling, ownIdOf } from '#domain/reminders';
import type { Place } from '#state/navigation';
import { useWorkbench } from '#state/store';
import type { IconName } from '#ui/Icon';
import type { MenuItem } from '#ui/Menu';

/** One thing a person can do with a deadline there and then. */
export type DeadlineDeed = {
  readonly id: 'open' | 'done' | 'snooze' | 'handOver' | 'reopen';
  readonly label: string;
  readonly icon?: IconName;
  /** The single key that does it while the row has focus. */
  readonly keys?: string;
  readonly onDo: () => void;
};

/** What is asked about a deadline in a form under its row. */
export type Asked = 'snooze' | 'handOver' | 'change' | 'remind';

/** The place a deadline opens: the decision it asks for, else its case or agreement. */
const placeOf = ({ kind, subject }: Deadline): Place | null => {
  if (subject.kind === 'own') return null;
  if (subject.kind === 'procurement') return { room: 'procurement', id: subject.id };
  return kind === 'decideBy' || kind === 'latestNotice'
    ? { room: 'decision', agreementId: subject.id }
    : { room: 'agreement', id: subject.id };
};

/**
 * What can be done with a deadline; `onAsk` opens the form that some of it needs, `onOpenBeside` shows
 * what it belongs to beside the list.
 */
export const useDeeds = (
  onAsk: (deadline: Deadline, asked: Asked) => void,
  onOpenBeside?: (deadline: Deadline) => void,
) => {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  const go = useWorkbench((state) => state.go);
  const handle = (deadline: Deadline, handling: Handling) =>
    act('deadline.handle', { key: deadline.key, handling }, { toast: `deadline.${handling.kind}` });
  return {
    handle,
    deedsOf: (deadline: Deadline): readonly DeadlineDeed[] => {
      const place = placeOf(deadline);
      const isPutAway = deadline.handling?.kind === 'done';
      const open: DeadlineDeed[] = place
        ? [{ id: 'open', label: t('reminders.open'), keys: 'Enter', onDo: () => go(place) }]
        : [];
      if (isPutAway) {
        const reopen = () => void act('deadline.reopen', { key: deadline.key }, { toast: true });
        return [
          ...open,
          { id: 'reopen', label: t('reminders.reopen'), icon: 'restore', onDo: reopen },
        ];
      }
      return [
        ...open,
        {
          id: 'done',
          label: t('reminders.markDone'),
          icon: 'check',
          keys: 'K',
          onDo: () => void handle(deadline, { kind: 'done' }),
        },
        {
          id: 'snooze',
          label: t('reminders.snooze'),
          icon: 'clock',
          keys: 'S',
          onDo: () => onAsk(deadline, 'snooze'),
        },
        {
          id: 'handOver',
          label: t('reminders.handOver'),
          icon: 'userShare',
          keys: 'L',
          onDo: () => onAsk(deadline, 'handOver'),
        },
      ];
    },
    menuOf: (deadline: Deadline, deeds: readonly DeadlineDeed[]): readonly MenuItem[] => {
      const ownId = ownIdOf(deadline);
      const remove: MenuItem[] =
        ownId === null
          ? []
          : [
              { kind: 'rule' },
              {
                label: t('reminders.remove'),
                icon: 'trash',
                isDanger: true,
                onChoose: () => void act('deadline.remove', { id: ownId }, { toast: true }),
              },
            ];
      const items = deeds.map(
        ({ label, icon, keys, onDo }): MenuItem => ({
          label,
          ...(icon ? { icon } : {}),
          ...(keys ? { keys } : {}),
          onChoose: onDo,
        }),
      );
      const isOpen = deadline.handling?.kind !== 'done';
      const more: MenuItem[] = isOpen
        ? [
            ...(ownId === null
              ? []
              : [
                  {
                    label: t('reminders.change'),
                    icon: 'pencil',
                    onChoose: () => onAsk(deadline, 'change'),
                  } as const,
                ]),
            {
              label: t('reminders.remind'),
              icon: 'bell',
              onChoose: () => onAsk(deadline, 'remind'),
            },
          ]
        : [];
      const beside: MenuItem[] = onOpenBeside
        ? [
            {
              label: t('beside.openBeside'),
              icon: 'sidebarRight',
              keys: 'Ctrl Enter',
              onChoose: () => onOpenBeside(deadline),
            },
          ]
        : [];
      return [...items, ...more, ...beside, ...remove];
    },
  };
};
