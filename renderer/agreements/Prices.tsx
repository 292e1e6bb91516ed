import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/agreement';
import { type PriceChange, priceDevelopment } from '#domain/priceDevelopment';
import { parseTypedRate } from '#domain/typedInput';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { DateField } from '#ui/DateField';
import { IconButton } from '#ui/IconButton';
import { TextField } from '#ui/TextField';
import { useFormat } from '#words/format';
import styles from './Prices.module.css';
import { useFacts } from './useFacts.ts';

/** How prices went since the start, and each adjustment behind it, written as it is made. */
export function Prices({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const changes = agreement.priceChanges;
  const keepFact = useFacts(agreement.id).keep('priceChanges');
  const keep = (changed: readonly PriceChange[]) => keepFact([...changed]);
  const change = (at: number, part: Partial<PriceChange>) =>
    keep(changes.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const development = priceDevelopment(changes, agreement.start, today);
  return (
    <div className={styles.prices}>
      {development === null ? (
        <p className={styles.quiet}>{t('agreement.prices.none')}</p>
      ) : (
        <p>
          {t(development.total < 0 ? 'agreement.prices.down' : 'agreement.prices.up', {
            share: format.share(Math.abs(development.total)),
          })}{' '}
          {development.perYear !== null &&
            t('agreement.prices.perYear', { share: format.share(development.perYear) })}
        </p>
      )}
      {changes.length > 0 && (
        <ul>
          {changes.map((one, place) => {
            const number = place + 1;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an adjustment is its place among the others
              <li key={place} className={styles.line}>
                <span>
                  <DateField
                    variant="inline"
                    isLabelHidden
                    label={t('agreement.prices.on', { number })}
                    today={today}
                    value={one.on}
                    onCommit={(on) =>
                      on === null
                        ? Promise.resolve(t('agreement.prices.dayMissing'))
                        : change(place, { on })
                    }
                  />
                </span>
                <span>
                  <TextField
                    variant="inline"
                    isLabelHidden
                    label={t('agreement.prices.rate', { number })}
                    value={format.rate(one.rate)}
                    maxLength={12}
                    check={(text) =>
                      parseTypedRate(text) === null ? t('agreement.prices.unclear', { text }) : null
                    }
                    onCommit={(text) => change(place, { rate: parseTypedRate(text) ?? 0 })}
                  />
                </span>
                <span className={styles.basis}>
                  <TextField
                    variant="inline"
                    isLabelHidden
                    label={t('agreement.prices.basis', { number })}
                    placeholder={t('agreement.prices.basisPlaceholder')}
                    value={one.basis}
                    maxLength={200}
                    onCommit={(basis) => change(place, { basis })}
                  />
                </span>
                <span className={styles.remove}>
                  <IconButton
                    icon="x"
                    size="small"
                    label={t('agreement.prices.remove', { number })}
                    onClick={() => void keep(changes.filter((_, other) => other !== place))}
                  />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          small
          icon="plus"
          onClick={() => void keep([...changes, { on: today, rate: 0, basis: '' }])}
        >
          {t('agreement.prices.add')}
        </Button>
      </div>
    </div>
  );
}
