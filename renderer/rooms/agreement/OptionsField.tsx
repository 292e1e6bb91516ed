import { useTranslation } from 'react-i18next';
import { factId, useFacts } from '#agreements/useFacts';
import { WholeField } from '#agreements/WholeField';
import type { AgreementView } from '#contract/agreements';
import type { ExtensionOption } from '#domain/agreement';
import { usedOptions } from '#domain/agreementSteps';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
import { DateField } from '#ui/DateField';
import { Icon } from '#ui/Icon';
import { IconButton } from '#ui/IconButton';
import { SelectField } from '#ui/SelectField';
import { TextField } from '#ui/TextField';
import { optionDoubtSentences } from '#words/optionDoubts';
import styles from './Facts.module.css';

/** The steps by which the agreement may go on: how long each is, and who may call it. */
export function OptionsField({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const { agreement, term } = view;
  const { keep } = useFacts(agreement.id);
  const options = agreement.options ?? [];
  const used = usedOptions(agreement);
  const keepAll = (next: readonly ExtensionOption[] | null) =>
    keep('options')(next === null ? null : [...next]);
  const change = (at: number, part: Partial<ExtensionOption>) =>
    keepAll(options.map((option, index) => (index === at ? { ...option, ...part } : option)));
  const last = options.at(-1);
  return (
    <fieldset
      className={styles.several}
      id={factId('options')}
      aria-label={t('agreement.options.title')}
      tabIndex={-1}
    >
      {options.length === 0 && (
        <p className={styles.quiet}>
          {t(agreement.options === null ? 'agreement.options.unknown' : 'agreement.options.none')}
        </p>
      )}
      <ol>
        {options.map((option, index) => {
          const number = index + 1;
          const isUsed = index < used;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the steps
            <li key={index} className={styles.line}>
              <span className={styles.lineName}>
                {t('agreement.options.step', { number })}
                {isUsed && <span className={styles.number}> {t('agreement.options.used')}</span>}
              </span>
              <span className={styles.months}>
                <WholeField
                  variant="inline"
                  isLabelHidden
                  isReadOnly={isUsed}
                  label={t('agreement.options.months', { number })}
                  hint={t('agreement.facts.months')}
                  value={option.months}
                  onCommit={(months) => change(index, { months: months ?? 0 })}
                />
              </span>
              <span className={styles.calledBy}>
                <SelectField
                  variant="inline"
                  isLabelHidden
                  isOptional
                  isReadOnly={isUsed}
                  label={t('agreement.options.calledBy', { number })}
                  placeholder={t('agreement.options.calledByUnknown')}
                  options={(['buyer', 'jointly'] as const).map((value) => ({
                    value,
                    label: t(`agreement.options.${value}`),
                  }))}
                  value={option.calledBy}
                  onCommit={(calledBy) => change(index, { calledBy })}
                />
              </span>
              {!isUsed && (
                <IconButton
                  icon="x"
                  size="small"
                  label={t('agreement.options.remove', { number })}
                  onClick={() => void keepAll(options.filter((_, place) => place !== index))}
                />
              )}
              {!isUsed && (
                <OptionNotice
                  option={option}
                  number={number}
                  onChange={(part) => change(index, part)}
                />
              )}
              {(!isUsed || option.terms) && (
                <span className={styles.terms}>
                  <TextField
                    variant="inline"
                    isLabelHidden
                    isReadOnly={isUsed}
                    label={t('agreement.options.terms', { number })}
                    placeholder={t('agreement.options.termsPlaceholder')}
                    value={option.terms ?? ''}
                    maxLength={1000}
                    onCommit={(terms) => change(index, { terms })}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {optionDoubtSentences(t, agreement, term).map((sentence) => (
        <p key={sentence} className={styles.doubt} role="status">
          <Icon name="alertTriangle" size={16} />
          <span>{sentence}</span>
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          small
          icon="plus"
          onClick={() =>
            void keepAll([
              ...options,
              { months: last?.months ?? 12, calledBy: last?.calledBy ?? null },
            ])
          }
        >
          {t('agreement.options.add')}
        </Button>
        {options.length === 0 && agreement.options === null && (
          <Button small onClick={() => void keepAll([])}>
            {t('agreement.options.cannot')}
          </Button>
        )}
        {options.length === 0 && agreement.options !== null && (
          <Button small kind="quiet" onClick={() => void keepAll(null)}>
            {t('agreement.options.makeUnknown')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** An option's own latest notice, where it differs from the agreement's: so long before, or a day. */
function OptionNotice({
  option,
  number,
  onChange,
}: {
  readonly option: ExtensionOption;
  readonly number: number;
  readonly onChange: (part: Partial<ExtensionOption>) => Promise<string | null>;
}) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const hintOf = (value: number | null | undefined, unit: string) =>
    typeof value === 'number' ? unit : undefined;
  return (
    <span className={styles.notice}>
      <span className={styles.noticeName}>{t('agreement.options.notice')}</span>
      <span className={styles.time}>
        <WholeField
          variant="inline"
          isLabelHidden
          label={t('agreement.options.noticeMonths', { number })}
          hint={hintOf(option.noticeMonths, t('agreement.options.monthsBefore'))}
          placeholder={t('agreement.options.monthsBefore')}
          value={option.noticeMonths ?? null}
          onCommit={(noticeMonths) => onChange({ noticeMonths })}
        />
      </span>
      <span className={styles.time}>
        <WholeField
          variant="inline"
          isLabelHidden
          label={t('agreement.options.noticeDays', { number })}
          hint={hintOf(option.noticeDays, t('agreement.options.daysBefore'))}
          placeholder={t('agreement.options.daysBefore')}
          value={option.noticeDays ?? null}
          onCommit={(noticeDays) => onChange({ noticeDays })}
        />
      </span>
      <span className={styles.day}>
        <DateField
          variant="inline"
          isLabelHidden
          label={t('agreement.options.noticeOn', { number })}
          placeholder={t('agreement.options.noticeOnPlaceholder')}
          today={today}
          value={option.noticeOn ?? null}
          onCommit={(noticeOn) => onChange({ noticeOn })}
        />
      </span>
    </span>
  );
}
