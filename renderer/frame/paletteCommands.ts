import { useTranslation } from 'react-i18next';
import { useOpening } from '#state/answers';
import { backUpAndSay } from '#state/backUp';
import { saveCaseFile } from '#state/caseFile';
import { saveJournal } from '#state/saveTable';
import { useWorkbench } from '#state/store';
import type { IconName } from '#ui/Icon';
import { roomCommands } from './roomCommands.ts';

/** Something the palette can do. */
export type PaletteCommand = {
  readonly id: string;
  readonly label: string;
  /** Other words that it is looked for by, with commas between. */
  readonly also?: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly onDo: () => void;
};

const places = [
  ['today', 'sun'],
  ['procurements', 'kanban'],
  ['agreements', 'file'],
  ['decisions', 'gavel'],
  ['deadlines', 'bell'],
  ['import', 'tableImport'],
  ['settings', 'settings'],
  ['suppliers', 'truck'],
  ['lessons', 'bulb'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Everything that can be done from the palette, whatever is typed. */
export const usePaletteCommands = (): readonly PaletteCommand[] => {
  const { t } = useTranslation();
  const { settings } = useOpening();
  const { act, go, undo, lay, wantNew, place } = useWorkbench.getState();
  const choose = (change: Partial<typeof settings>) => void act('settings.choose', change);
  const looks = (['dark', 'light', 'system'] as const).filter((theme) => theme !== settings.theme);
  return [
    ...roomCommands(),
    {
      id: 'new',
      label: t('palette.newProcurement'),
      also: t('palette.also.new'),
      icon: 'plus',
      keys: 'Ctrl N',
      onDo: () => {
        wantNew(true);
        go({ room: 'procurements' });
      },
    },
    ...(place.room === 'procurement' || place.room === 'agreement'
      ? [
          {
            id: 'caseFile',
            label: t('palette.caseFile'),
            icon: 'archive' as const,
            onDo: () => void saveCaseFile({ kind: place.room, id: place.id }),
          },
        ]
      : []),
    {
      id: 'import',
      label: t('palette.importList'),
      icon: 'tableImport',
      keys: 'Ctrl I',
      onDo: () => go({ room: 'import' }),
    },
    ...places.map(
      ([room, icon], index): PaletteCommand => ({
        id: `go ${room}`,
        label: t('palette.go', { place: t(`frame.places.${room}`) }),
        also: t(`palette.also.${room}`),
        icon,
        keys: `Ctrl ${index + 1}`,
        onDo: () => go({ room }),
      }),
    ),
    ...looks.map(
      (theme): PaletteCommand => ({
        id: `look ${theme}`,
        label: t(`palette.${theme}`),
        icon: 'eye',
        onDo: () => choose({ theme }),
      }),
    ),
    {
      id: 'language',
      label: t(settings.language === 'sv' ? 'palette.english' : 'palette.swedish'),
      icon: 'messages',
      onDo: () => choose({ language: settings.language === 'sv' ? 'en' : 'sv' }),
    },
    {
      id: 'journal',
      label: t('palette.journal'),
      also: t('palette.also.journal'),
      icon: 'download',
      onDo: () => void saveJournal(null, 'xlsx'),
    },
    {
      id: 'backUp',
      label: t('palette.backUp'),
      also: t('palette.also.backUp'),
      icon: 'archive',
      onDo: () => void backUpAndSay(),
    },
    {
      id: 'undo',
      label: t('palette.undo'),
      icon: 'arrowBackUp',
      keys: 'Ctrl Z',
      onDo: () => void undo(),
    },
    {
      id: 'handbook',
      label: t('palette.handbook'),
      also: t('palette.also.handbook'),
      icon: 'info',
      keys: 'F1',
      onDo: () => lay('handbook'),
    },
    { id: 'about', label: t('palette.about'), icon: 'info', onDo: () => lay('about') },
    { id: 'keys', label: t('palette.keys'), icon: 'info', keys: '?', onDo: () => lay('keys') },
  ];
};
