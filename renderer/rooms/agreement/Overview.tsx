import { useTranslation } from 'react-i18next';
import { AgreementLacks } from '#agreements/AgreementLacks';
import { DecisionsMade } from '#agreements/DecisionsMade';
import type { AgreementView } from '#contract/agreements';
import { noticeTime } from '#domain/agreement';
import { Automatic } from '#followUp/Automatic';
import { Links } from '#followUp/Links';
import { SuppliersElsewhere } from '#followUp/SuppliersElsewhere';
import { RoomWork } from '#frame/Room';
import { useWorkbench } from '#state/store';
import { Button } from '#ui/Button';
import { LinkButton } from '#ui/LinkButton';
import { Quote } from '#ui/Quote';
import { SectionHead } from '#ui/SectionHead';
import { useKeptFocus } from '#ui/useKeptFocus';
import { useFormat } from '#words/format';
import { useSpans } from '#words/spans';
import { AgreementDates } from './AgreementDates.tsx';
import styles from './Overview.module.css';
import { Questions } from './Questions.tsx';

/** The agreement at a glance: what is open, what it says, what was decided, and its dates beside. */
export function Overview({
  view,
  onFill,
}: {
  readonly view: AgreementView;
  readonly onFill: (field: string) => void;
}) {
  const { t } = useTranslation();
  // An answered question leaves the list: the next one, or what follows the list, has the focus.
  const kept = useKeptFocus<HTMLDivElement>((place) => place.querySelector('button'));
  return (
    <RoomWork
      isWide
      inspector={<AgreementDates view={view} />}
      inspectorLabel={t('agreement.dates.title')}
    >
      <div className={styles.left} {...kept}>
        <Automatic view={view} />
        <Questions view={view} onAnswer={onFill} />
        <AgreementLacks view={view} onFill={onFill} />
        <Clause view={view} onFill={onFill} />
        <Value view={view} onFill={onFill} />
        <DecisionsMade view={view} title={t('agreement.decisions.title')} />
        <Links view={view} />
        <SuppliersElsewhere view={view} />
        <Successors view={view} />
      </div>
    </RoomWork>
  );
}

type Part = { readonly view: AgreementView; readonly onFill: (field: string) => void };

function Clause({ view, onFill }: Part) {
  const { t } = useTranslation();
  const spans = useSpans();
  const { agreement, term } = view;
  const { clause, options, automaticExtension } = agreement;
  const left =
    term.closedBy === null && term.remaining.length > 0
      ? t('decision.clause.left', {
          count: term.remaining.length,
          steps: spans.stepsOf(term.remaining.map(({ months }) => months)),
        })
      : options === null
        ? t('agreement.options.unknown')
        : t('decision.clause.noneLeft');
  const notice = spans.notice(noticeTime(agreement, term.remaining[0]));
  return (
    <section className={styles.section}>
      <SectionHead
        title={t('agreement.facts.clause')}
        action={
          <Button small kind="quiet" icon="pencil" onClick={() => onFill('clause')}>
            {t('agreement.edit')}
          </Button>
        }
      />
      {clause === '' ? (
        <p className={styles.quiet}>{t('agreement.clauseMissing')}</p>
      ) : (
        <Quote>{clause}</Quote>
      )}
      <p className={styles.quiet}>
        {[
          left,
          automaticExtension && t('decision.clause.automatic'),
          notice !== '' &&
            t(agreement.openEnded ? 'agreement.noticeToEnd' : 'agreement.noticeBefore', {
              time: notice,
            }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}

function Value({ view, onFill }: Part) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ceiling, valueUsed } = view.agreement;
  const unknown = t('agreement.facts.unknown');
  return (
    <section className={styles.section}>
      <SectionHead
        title={t('agreement.facts.value')}
        aside={t('agreement.facts.valueAside')}
        action={
          <Button small kind="quiet" icon="pencil" onClick={() => onFill('ceiling')}>
            {t('agreement.edit')}
          </Button>
        }
      />
      <dl className={styles.value}>
        <dt>{t('terms.fact.ceiling')}</dt>
        <dd>{ceiling === null ? unknown : format.money(ceiling)}</dd>
        <dt>{t('terms.fact.valueUsed')}</dt>
        <dd>
          {valueUsed === null ? unknown : format.money(valueUsed)}
          {valueUsed !== null && ceiling !== null && ceiling > 0 && (
            <span className={styles.quiet}>
              {' '}
              {t('agreement.shareOfCeiling', { share: format.percent(valueUsed / ceiling) })}
            </span>
          )}
        </dd>
      </dl>
    </section>
  );
}

function Successors({ view }: { readonly view: AgreementView }) {
  const { t } = useTranslation();
  const go = useWorkbench((state) => state.go);
  if (view.successors.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('agreement.successors.title')} />
      <ul>
        {view.successors.map(({ id, title }) => (
          <li key={id}>
            <LinkButton onClick={() => go({ room: 'procurement', id })}>{title}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
