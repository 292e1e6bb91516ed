import { useTranslation } from 'react-i18next';
import { type Zoom, zooms } from '#domain/agreementTimeline';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { DecideFlag } from '#ui/DecideFlag';
import { FilterToggle } from '#ui/FilterMenu';
import { IconButton } from '#ui/IconButton';
import { Popover } from '#ui/Popover';
import { SegmentedControl } from '#ui/SegmentedControl';
import { useSpans } from '#words/spans';
import { useAgreementsView } from './agreementsView.ts';
import styles from './Timeline.module.css';

/** The legend, the way in time, and how much of it is shown. */
export function TimelineTools() {
  const { t } = useTranslation();
  const spans = useSpans();
  const { today } = useOpening();
  const { window, form, move, toToday, zoom, formAs } = useAgreementsView();
  return (
    <>
      {form === 'picture' && (
        <>
          <div className={styles.legendWide}>
            <Legend />
          </div>
          <div className={styles.legendNarrow}>
            <Popover
              label={t('agreements.timeline.legendLabel')}
              align="end"
              trigger={
                <IconButton icon="info" framed label={t('agreements.timeline.legendLabel')} />
              }
            >
              <Legend />
            </Popover>
          </div>
        </>
      )}
      <FilterToggle
        label={t('agreements.timeline.asTable')}
        isOn={form === 'table'}
        onToggle={(isOn) => formAs(isOn ? 'table' : 'picture')}
      />
      <div className={styles.ways}>
        <IconButton
          icon="chevronLeft"
          label={t('agreements.timeline.earlier')}
          onClick={() => move(-1, today)}
        />
        <Button small kind="quiet" onClick={() => toToday(today)}>
          {t('agreements.timeline.toToday')}
        </Button>
        <IconButton
          icon="chevronRight"
          label={t('agreements.timeline.later')}
          onClick={() => move(1, today)}
        />
      </div>
      <SegmentedControl
        small
        label={t('agreements.timeline.zoom')}
        value={String(window?.years ?? 8)}
        onChange={(value) => zoom(asZoom(value), today)}
        options={zooms.map((years) => ({
          value: String(years),
          label: spans.lengthOf(years * 12),
        }))}
      />
    </>
  );
}

const asZoom = (value: string): Zoom => zooms.find((years) => String(years) === value) ?? 8;

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('agreements.timeline.legendLabel')}>
      {(['agreed', 'extended', 'possible'] as const).map((kind) => (
        <li key={kind}>
          <span className={`${styles.sample} ${styles[kind]}`} aria-hidden />
          {t(`agreements.timeline.legend.${kind}`)}
        </li>
      ))}
      <li>
        <DecideFlag urgency="coming" />
        {t('agreements.timeline.legend.decideBy')}
      </li>
    </ul>
  );
}
