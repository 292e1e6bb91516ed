import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { KeyHint } from '#ui/KeyHint';
import styles from './Keys.module.css';

/** Keys that do one thing each, or `to`: the first and the last of a row of them. */
type Line = readonly [keys: readonly string[], words: string, to?: 'to'];

/** `?`: every key of the window, by where it works. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const groups: readonly { readonly name: string; readonly lines: readonly Line[] }[] = [
    {
      name: t('keys.group.everywhere'),
      lines: [
        [['Ctrl K'], t('keys.everywhere.find')],
        [['Ctrl N'], t('keys.everywhere.new')],
        [['Ctrl F'], t('keys.everywhere.filter')],
        [['Ctrl Z'], t('keys.everywhere.undo')],
        [['Ctrl Y'], t('keys.everywhere.redo')],
        [['Ctrl 1', 'Ctrl 9'], t('keys.everywhere.places'), 'to'],
        [['Alt ←'], t('keys.everywhere.back')],
        [['Alt →'], t('keys.everywhere.forward')],
        [['F6'], t('keys.everywhere.region')],
        [['Ctrl I'], t('keys.everywhere.import')],
        [['Ctrl P'], t('keys.everywhere.print')],
        [['Esc'], t('keys.everywhere.leave')],
        [['?'], t('keys.everywhere.keys')],
        [['F1'], t('keys.everywhere.handbook')],
      ],
    },
    {
      name: t('keys.group.lists'),
      lines: [
        [['↑', '↓'], t('keys.lists.move')],
        [['Ctrl L'], t('keys.lists.look')],
        [['Home', 'End'], t('keys.lists.ends')],
        [['Enter'], t('keys.lists.open')],
        [['Ctrl Enter'], t('keys.lists.beside')],
        [['Shift F10'], t('keys.lists.menu')],
        [['Shift ↑', 'Shift ↓'], t('keys.lists.stretch')],
        [['Space'], t('keys.lists.choose')],
        [['Ctrl A'], t('keys.lists.all')],
        [['Ctrl E'], t('keys.lists.change')],
        [['Ctrl C'], t('keys.lists.copy')],
        [['Alt ↓'], t('keys.lists.filter')],
        [['Shift ←', 'Shift →'], t('keys.lists.width')],
        [['←', '→'], t('keys.lists.fold')],
        [['Ctrl Shift E'], t('keys.lists.save')],
        [['Ctrl Shift P'], t('keys.lists.paper')],
      ],
    },
    {
      name: t('keys.group.dates'),
      lines: [
        [['K'], t('keys.dates.done')],
        [['S'], t('keys.dates.snooze')],
        [['L'], t('keys.dates.handOver')],
        [['Enter'], t('keys.dates.open')],
      ],
    },
    {
      name: t('keys.group.board'),
      lines: [
        [['←', '→'], t('keys.board.cards')],
        [['Shift ←', 'Shift →'], t('keys.board.move')],
      ],
    },
    {
      name: t('keys.group.timeline'),
      lines: [
        [['←', '→'], t('keys.timeline.move')],
        [['+', '-'], t('keys.timeline.zoom')],
        [['0'], t('keys.timeline.all')],
        [['↑', '↓'], t('keys.timeline.rows')],
        [['T'], t('keys.timeline.table')],
        [['Space'], t('keys.timeline.card')],
        [['Enter'], t('keys.timeline.open')],
      ],
    },
    {
      name: t('keys.group.import'),
      lines: [[['F8', 'Shift F8'], t('keys.import.questions')]],
    },
    {
      name: t('keys.group.fields'),
      lines: [
        [['F2'], t('keys.fields.edit')],
        [['Enter', 'Tab'], t('keys.fields.keep')],
        [['Ctrl Enter'], t('keys.fields.keepLong')],
        [['Esc'], t('keys.fields.restore')],
        [['Alt ↓'], t('keys.fields.calendar')],
        [['Alt Enter'], t('keys.fields.why')],
      ],
    },
  ];
  return (
    <Dialog
      isOpen
      isWide
      isRead
      onClose={onClose}
      title={t('keys.title')}
      actions={<Button onClick={onClose}>{t('keys.close')}</Button>}
    >
      <div className={styles.groups}>
        {groups.map(({ name, lines }) => (
          <section key={name} className={styles.group}>
            <h3 className={styles.head}>{name}</h3>
            <dl>
              {lines.map(([keys, words, to]) => (
                <div key={words} className={styles.line}>
                  <dt className={styles.words}>{words}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key, index) => (
                      <span key={key}>
                        {to && index > 0 && `${t('keys.to')} `}
                        <span className={styles.spoken}>{key}</span>
                        <KeyHint keys={key} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
