import type { AgreementView } from '#contract/agreements';
import { decidedSteps, possibleSteps, usedOptions } from '#domain/agreementSteps';
import type { ExtensionDecision } from '#domain/extensionDecision';
import type { LocalDate } from '#domain/localDate';
import type { AgreementPaper } from './paper.ts';
import { fewRows, Prose, Section } from './rows.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: AgreementPaper; readonly speech: Speech };

/** The options in their order: those used with their decision, those left with the end they lead to. */
export function Options({ paper, speech }: Props) {
  const { t, spans } = speech;
  const { agreement, term } = paper.view;
  if (agreement.options === null) return <p>{t('paper.unknown')}</p>;
  if (agreement.options.length === 0) return <p>{t('paper.agreement.cannot')}</p>;
  const used = usedOptions(agreement);
  const extensions = decidedSteps(agreement).filter(({ decision }) => decision.choice === 'extend');
  const possible = possibleSteps(agreement, term);
  return (
    <table className="together">
      <thead>
        <tr>
          <th scope="col">{t('paper.agreement.option')}</th>
          <th scope="col">{t('paper.agreement.length')}</th>
          <th scope="col">{t('paper.agreement.calledBy')}</th>
          <th scope="col">{t('paper.agreement.optionState')}</th>
          <th scope="col" className="figure">
            {t('paper.agreement.leadsTo')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agreement.options.map(({ months, calledBy }, index) => {
          const taken = extensions[index];
          const ahead = possible[index - used];
          const isUsed = index < used;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: options are known by their place alone
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{spans.lengthOf(isUsed ? (taken?.decision.months ?? months) : months)}</td>
              <td>{calledBy === null ? t('paper.unknown') : t(`paper.agreement.${calledBy}`)}</td>
              <td>{t(`paper.agreement.${isUsed ? 'used' : ahead ? 'left' : 'unused'}`)}</td>
              <td className="figure">{(isUsed ? taken?.end : ahead?.end) ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The suppliers in the order of their rank. */
export function Suppliers({
  suppliers,
  speech: { t },
}: {
  readonly suppliers: AgreementView['suppliers'];
  readonly speech: Speech;
}) {
  if (suppliers.length === 0) return <p>{t('paper.empty')}</p>;
  const isRanked = suppliers.some(({ rank }) => rank !== null);
  return (
    <table className={suppliers.length <= fewRows ? 'together' : undefined}>
      <thead>
        <tr>
          {isRanked ? (
            <th scope="col" className="rank">
              {t('paper.agreement.rank')}
            </th>
          ) : null}
          <th scope="col">{t('paper.agreement.supplier')}</th>
          <th scope="col" className="figure">
            {t('paper.agreement.organisationNumber')}
          </th>
        </tr>
      </thead>
      <tbody>
        {suppliers.map(({ id, name, organisationNumber, rank }) => (
          <tr key={id}>
            {isRanked ? <td className="rank">{rank ?? '–'}</td> : null}
            <td>{name}</td>
            <td className="figure">{organisationNumber ?? t('paper.empty')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The decisions that were made about the agreement's end, each with its reasons. */
export function Decisions({ paper, speech }: Props) {
  const { t } = speech;
  const steps = decidedSteps(paper.view.agreement);
  if (steps.length === 0) return null;
  return (
    <Section label={t('paper.section.decisions')}>
      {steps.map(({ decision, end }) => (
        <div key={decision.id} className="entry">
          <p className="what">{decidedWhat(decision, end, speech)}</p>
          <p className="meta">
            {t('paper.agreement.by', { date: decision.decidedOn, who: decision.decisionMaker })}
          </p>
          <Prose text={decision.reason} />
          {decision.lateReason === '' ? null : (
            <Prose text={t('paper.agreement.lateReason', { reason: decision.lateReason })} />
          )}
          <p className="meta">{notified(decision, speech)}</p>
        </div>
      ))}
    </Section>
  );
}

const decidedWhat = (
  { choice, months }: ExtensionDecision,
  end: LocalDate | null,
  { t, spans }: Speech,
): string =>
  t(`paper.agreement.decided.${choice}`, {
    length: spans.months(months ?? 0),
    end: end ?? t('paper.unknown'),
  });

const notified = ({ notifiedOn, notifiedHow }: ExtensionDecision, { t }: Speech): string => {
  if (notifiedOn === null) return t('paper.agreement.notNotified');
  return notifiedHow === ''
    ? t('paper.agreement.notified', { date: notifiedOn })
    : t('paper.agreement.notifiedHow', { date: notifiedOn, how: notifiedHow });
};

/** What an import could not understand and nobody has answered, in the list's own words. */
export function Questions({ paper, speech: { t } }: Props) {
  const { questions } = paper.view.agreement;
  if (questions.length === 0) return null;
  return (
    <Section label={t('paper.section.questions')}>
      {questions.map(({ field, text }) => (
        <p key={`${field} ${text}`}>
          {t('paper.agreement.questionText', {
            // Questions stand on facts of the agreement; each has its name among the terms.
            field: t(`terms.fact.${field}` as 'terms.fact.options'),
            text,
          })}
        </p>
      ))}
    </Section>
  );
}
