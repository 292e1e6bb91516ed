import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#contract/desk';
import { useWorkbench } from '#state/store';
import type { IconName } from '#ui/Icon';
import { type PaletteCommand, usePaletteCommands } from './paletteCommands.ts';

/** One line to choose: a hit, or something to do. */
export type Line = {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly detail?: string;
  readonly end?: string;
  readonly keys?: string;
  /** False keeps the palette open. */
  readonly onChoose: () => unknown;
};
export type LineGroup = {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
};

const icons: Readonly<Record<SearchHit['kind'], IconName>> = {
  procurement: 'kanban',
  agreement: 'file',
  supplier: 'truck',
  note: 'note',
  attachment: 'paperclip',
  lesson: 'bulb',
  deviation: 'alertTriangle',
};
/** Of one kind; typing more brings out the rest. */
const mostOfAKind = 10;

/** What can be chosen for what is typed: hits by kind in the order of the best, and last what to do. */
export const useLines = (text: string, hits: readonly SearchHit[]): readonly LineGroup[] => {
  const { t } = useTranslation();
  const { act, go } = useWorkbench.getState();
  const commands = usePaletteCommands();
  const found = text === '' ? [] : hits;
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const lineOf = ({ kind, id, subject, title, detail }: SearchHit): Line => ({
    id: `${kind} ${id}`,
    icon: icons[kind],
    label: title,
    detail,
    onChoose: () => {
      if (kind === 'lesson') return go({ room: 'lessons', lessonId: id });
      if (kind === 'deviation' && subject) {
        return go({ room: 'agreement', id: subject.id, deviationId: id });
      }
      if (subject) return go({ room: subject.kind, id: subject.id });
      return go({ room: 'supplier', id });
    },
  });
  const startNamed: Line = {
    id: 'named',
    icon: 'plus',
    label: t('palette.newProcurementNamed', { text }),
    onChoose: () =>
      void act('procurement.start', { title: text, facts: {} }).then(
        (answer) => answer.ok && go({ room: 'procurement', id: answer.value.id }),
      ),
  };
  const words = text.toLocaleLowerCase('sv').split(/\s+/u);
  const begins = (label: string, word: string) =>
    ` ${label.toLocaleLowerCase('sv')}`.includes(` ${word}`);
  const says = (label: string) => words.every((word) => begins(label, word));
  const lineOfCommand = ({ onDo, also: _, ...command }: PaletteCommand): Line => ({
    ...command,
    onChoose: onDo,
  });
  const named = commands.filter(({ label }) => says(label));
  // Who looks by another word sees which one led here.
  const alike = commands.flatMap((command): Line[] => {
    const word = command.also?.split(', ').find(says);
    if (text === '' || word === undefined || named.includes(command)) return [];
    return [{ ...lineOfCommand(command), detail: word }];
  });
  const deeds = [...named.map(lineOfCommand), ...alike];
  return [
    ...kinds.map((kind) => ({
      id: kind,
      label: t(`palette.group.${kind}`),
      lines: found
        .filter((hit) => hit.kind === kind)
        .slice(0, mostOfAKind)
        .map(lineOf),
    })),
    {
      id: 'commands',
      label: t('palette.group.commands'),
      lines: text === '' ? deeds : [...deeds, startNamed],
    },
  ];
};
