import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AgreementView } from '#contract/agreements';
import { possibleSteps } from '#domain/agreementSteps';
import { overCeiling } from '#domain/deciding';
import { type ForecastStep, forecastValue, type ValueForecast } from '#domain/forecast';
import type { Ore } from '#domain/money';
import { useOpening } from '#state/answers';
import { SectionHead } from '#ui/SectionHead';
import { type Format, useFormat } from '#words/format';
import { Check } from './Check.tsx';
import styles from './Evidence.module.css';
import { ValueBar } from './ValueBar.tsx';

/** A forecast is told to the nearest thousand kronor: it is no better than that. */
const rounded = (amount: Ore): Ore => (Math.round(amount / 100_000) * 100_000) as Ore;

/** What is used of the ceiling, and what the pace until now would make of each possible end. */
export function ValueEvidence({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpening();
  const { agreement, term } = view;
  const { ceiling, valueUsed } = agreement;
  const ends = [
    ...(term.end === null ? [] : [term.end]),
    ...possibleSteps(agreement, term).map(({ end }) => end),
  ];
  const asOf = term.end !== null && term.end < today ? term.end : today;
  const forecast = forecastValue(agreement, ends, asOf);
  const over = overCeiling(agreement);
  const hasForecast = typeof forecast !== 'string';
  return (
    <section className={styles.section}>
      <SectionHead
        title={t('decision.value.title')}
        aside={t(hasForecast ? 'decision.value.aside' : 'decision.value.asideKnown')}
      />
      {ceiling === null && valueUsed === null ? (
        <p className={styles.quiet}>{t('decision.value.nothing')}</p>
      ) : (
        <>
          <ValueBar
            valueUsed={valueUsed}
            ceiling={ceiling}
            steps={hasForecast ? forecast.steps : []}
          />
          <ul>
            {hasForecast ? (
              <ForecastChecks view={view} forecast={forecast} />
            ) : (
              <Check state="ask">{t(`decision.value.no.${forecast}`)}</Check>
            )}
            {ceiling === null && <Check state="ask">{t('decision.value.noCeiling')}</Check>}
            {over && (
              <Check state="check">
                {t('decision.value.overNow', {
                  used: format.money(over.used),
                  ceiling: format.money(over.ceiling),
                })}
              </Check>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function ForecastChecks({
  view,
  forecast,
}: {
  readonly view: AgreementView;
  readonly forecast: ValueForecast;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { steps, ceilingReachedOn, perYear } = forecast;
  if (view.agreement.ceiling === null) {
    return (
      <Check state="ok">
        {[
          t('decision.value.perYear', { amount: format.money(rounded(perYear)) }),
          ...steps.map(({ value, end }) =>
            t('decision.value.prognosis', { value: format.money(rounded(value)), end }),
          ),
        ].join(' ')}
      </Check>
    );
  }
  const [untilEnd, ...extensions] = steps;
  const fitting = extensions.filter(({ fits }) => fits !== false).length;
  const lastThatFits = extensions[fitting - 1];
  const firstThatDoesNot = extensions[fitting];
  const isOverBeforeEnd = untilEnd?.fits === false;
  const reached =
    ceilingReachedOn !== null && steps.some(({ fits }) => fits === false)
      ? t('decision.value.reached', { month: format.monthAndYear(ceilingReachedOn) })
      : '';
  return (
    <>
      {untilEnd && (
        <Check state={isOverBeforeEnd ? 'check' : 'ok'}>
          {say(
            t,
            format,
            isOverBeforeEnd ? 'decision.value.untilEndNot' : 'decision.value.untilEnd',
            untilEnd,
          )}{' '}
          {isOverBeforeEnd && reached}
        </Check>
      )}
      {!isOverBeforeEnd && lastThatFits && (
        <Check state="ok">{say(t, format, 'decision.value.fits', lastThatFits, fitting)}</Check>
      )}
      {!isOverBeforeEnd && firstThatDoesNot && (
        <Check state="check">
          {say(t, format, 'decision.value.fitsNot', firstThatDoesNot, fitting + 1)} {reached}
        </Check>
      )}
    </>
  );
}

const say = (
  t: TFunction,
  format: Format,
  key:
    | 'decision.value.untilEnd'
    | 'decision.value.untilEndNot'
    | 'decision.value.fits'
    | 'decision.value.fitsNot',
  { value, share }: ForecastStep,
  count = 1,
): string =>
  t(key, {
    count,
    value: format.money(rounded(value)),
    share: share === null ? '' : format.percent(share),
  });
