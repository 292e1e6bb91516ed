import { termOf } from '#domain/agreement';
import { decidedSteps } from '#domain/agreementSteps';
import { doubtsAbout } from '#domain/deciding';
import { distributionGap } from '#domain/distribution';
import { forecastValue } from '#domain/forecast';
import { addDays, type LocalDate } from '#domain/localDate';
import { inKronor, kronor, type Ore } from '#domain/money';
import { priceDevelopment } from '#domain/priceDevelopment';
import { gapSentence } from '#words/distribution';
import { newProcurementSentence } from '#words/newProcurement';
import { Suppliers } from './agreementRows.tsx';
import type { DecisionPaper } from './paper.ts';
import { reckoningOf } from './reckoning.ts';
import { type Fact, Facts, Kept, Prose, ProseSection, Quote, Section, Whole } from './rows.tsx';
import { Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: DecisionPaper; readonly speech: Speech };

/** A decision about an agreement's end: first what is decided, then why, the clause, and the facts. */
export function DecisionSheet({ paper, speech }: Props) {
  const { view, decision } = paper;
  const { t } = speech;
  const terms = termsAround(paper);
  return (
    <Sheet paper={paper} speech={speech} signatures={<Signatures paper={paper} speech={speech} />}>
      <Section label={t('paper.section.decision')}>
        <p className="lead">
          <Kept text={decided(paper, terms, speech)} />
        </p>
      </Section>
      <ProseSection label={t('paper.section.reasons')} text={decision.reason} />
      <Doubts paper={paper} speech={speech} />
      <Section label={t('paper.section.clause')}>
        <Clause paper={paper} speech={speech} terms={terms} />
      </Section>
      <ProseSection label={t('paper.section.conditions')} text={view.agreement.conditions} />
      <Section label={t('paper.section.agreement')}>
        <Facts facts={agreementFacts(paper, terms, speech)} />
      </Section>
      {view.suppliers.length > fewSuppliers ? (
        <Section label={t('paper.section.suppliers')}>
          <Suppliers suppliers={view.suppliers} speech={speech} />
        </Section>
      ) : null}
      <Value paper={paper} speech={speech} end={terms.end} />
      <Prices paper={paper} speech={speech} />
      <NewProcurement paper={paper} speech={speech} terms={terms} />
      <Distribution paper={paper} speech={speech} terms={terms} />
      <ProseSection label={t('terms.fact.marketAndNeed')} text={view.agreement.marketAndNeed} />
      <FollowedUp paper={paper} speech={speech} />
      {view.successors.length > 0 ? (
        <Section label={t('paper.section.successor')}>
          {view.successors.map(({ id, title }) => (
            <p key={id}>{title}</p>
          ))}
        </Section>
      ) : null}
    </Sheet>
  );
}

/** What was doubtful about an extension, and the reason that was given for it all the same. */
function Doubts({ paper, speech: { t, format } }: Props) {
  const { view, decision } = paper;
  const { late, fourYears, ceiling } = doubtsAbout(view.agreement, decision);
  const sentences = [
    late && t('paper.decision.late', { date: late.lastDay }),
    fourYears && t('paper.decision.fourYears', fourYears),
    ceiling &&
      t('paper.decision.pastCeiling', {
        used: format.amount(ceiling.used),
        ceiling: format.amount(ceiling.ceiling),
      }),
  ].filter((sentence) => typeof sentence === 'string');
  const reason = decision.lateReason.trim();
  if (sentences.length === 0 && reason === '') return null;
  return (
    <Section label={t('paper.section.doubts')}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Kept text={sentence} />
        </p>
      ))}
      {reason === '' ? null : <Prose text={t('paper.decision.lateWhy', { reason })} />}
    </Section>
  );
}

/** How long a new procurement would have taken, and whether there was time for it. */
function NewProcurement({ paper, speech: { t }, terms }: Props & { readonly terms: Terms }) {
  const { newProcurement, decision } = paper;
  const { end } = terms.before;
  if (newProcurement === null || end === null) return null;
  return (
    <Section label={t('followUp.decision.time')}>
      <p>
        <Kept text={newProcurementSentence(t, newProcurement, end)} />
      </p>
      <p className="meta">
        <Kept text={t('paper.decision.reckonedOn', { date: decision.decidedOn })} />
      </p>
    </Section>
  );
}

/** Whether the agreement that brings the goods out lasts as long as they are to be brought out. */
function Distribution({ paper, speech: { t }, terms }: Props & { readonly terms: Terms }) {
  const { agreement, links } = paper.view;
  const until = agreement.distributionUntil ?? terms.end;
  const sentences = links
    .filter(({ relation }) => relation === 'distribution')
    .flatMap(({ id, title, end, latestEnd }) => {
      const gap = distributionGap(until, { end, latestEnd });
      if (gap !== null) return [{ id, title, said: gapSentence(t, 'gap', gap) }];
      return end === null ? [] : [{ id, title, said: t('followUp.links.noGap', { end }) }];
    });
  if (sentences.length === 0) return null;
  return (
    <Section label={t('paper.section.distribution')}>
      {sentences.map(({ id, title, said }) => (
        <div key={id} className="entry">
          <p className="what">{title}</p>
          <p>
            <Kept text={said} />
          </p>
        </div>
      ))}
    </Section>
  );
}

/** What the departments answered, what went wrong, and what was learned: the decision's ground. */
function FollowedUp({ paper, speech }: Props) {
  const { t } = speech;
  const { experiences, deviations, lessons } = paper.view;
  const answered = experiences.filter(({ answeredOn }) => answeredOn !== null);
  return (
    <>
      {answered.length === 0 ? null : (
        <Section label={t('followUp.experiences.title')}>
          {answered.map((one) => (
            <div key={one.id} className="entry">
              <p className="what">
                {[
                  paper.nameOf('department', one.departmentId),
                  one.grade && t('followUp.experiences.graded', { grade: one.grade }),
                  one.wish && t(`terms.wish.${one.wish}`),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <Prose text={one.answer} />
            </div>
          ))}
        </Section>
      )}
      {deviations.length === 0 ? null : (
        <Section label={t('followUp.deviations.title')}>
          {deviations.map((one) => (
            <div key={one.id} className="entry">
              <p className="what">{one.what}</p>
              <p className="meta">
                {[
                  one.happenedOn,
                  t(`terms.weight.${one.weight}`),
                  one.action && t(`terms.correctiveAction.${one.action}`),
                  one.closedOn && t('followUp.deviations.closed', { date: one.closedOn }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
          ))}
        </Section>
      )}
      {lessons.length === 0 ? null : (
        <Section label={t('followUp.lessons.title')}>
          {lessons.map(({ id, lesson }) => (
            <Prose key={id} text={lesson} />
          ))}
        </Section>
      )}
    </>
  );
}

/** The agreement's term as it was before the decision and as the decision left it. */
const termsAround = ({ view, decision }: DecisionPaper) => {
  const { agreement } = view;
  const steps = decidedSteps(agreement);
  const place = steps.findIndex((step) => step.decision.id === decision.id);
  const after = (count: number) =>
    // The municipality's own lead time moves only the decide-by day, which is past when this is printed.
    termOf({ ...agreement, decisions: agreement.decisions.slice(0, count) }, 0, decision.decidedOn);
  const step = steps[place];
  return {
    before: after(place),
    after: after(place + 1),
    from: step?.from ?? null,
    end: step?.end ?? null,
  };
};

type Terms = ReturnType<typeof termsAround>;

/** 'Avtalet med Älvnära Distribution AB förlängs med tolv månader, från … till och med …' */
const decided = ({ view, decision }: DecisionPaper, terms: Terms, speech: Speech): string => {
  const { t } = speech;
  const names = supplierNames(
    view.suppliers.map(({ name }) => name),
    speech,
  );
  const agreement =
    names === null ? t('paper.decision.withNone') : t('paper.decision.with', { suppliers: names });
  const { from, end } = terms;
  switch (decision.choice) {
    case 'extend': {
      const length = lengthInWords(decision.months ?? 0, speech);
      return from === null || end === null
        ? t('paper.decision.extendOpen', { agreement, length })
        : t('paper.decision.extend', { agreement, length, start: addDays(from, 1), end });
    }
    case 'letEnd':
    case 'procureAnew':
      return end === null
        ? t(`paper.decision.${decision.choice}Open`, { agreement })
        : t(`paper.decision.${decision.choice}`, { agreement, end });
    case 'terminate':
      return t('paper.decision.terminate', { agreement, end: end ?? t('paper.unknown') });
  }
};

/** So many suppliers are named in the decision itself; more have a row of their own. */
const fewSuppliers = 3;

/** Up to three names; of more, the first and how many others. */
const supplierNames = (names: readonly string[], { t, language }: Speech): string | null => {
  const [first, ...others] = names;
  if (first === undefined) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return names.length <= fewSuppliers
    ? list.format(names)
    : list.format([first, t('paper.decision.others', { count: others.length })]);
};

/** 'tolv månader': up to twelve in words, as running text has it. */
const lengthInWords = (months: number, { t }: Speech): string =>
  t('paper.decision.months', { count: months, number: inWords(months, t) });

const inWords = (count: number, t: Speech['t']): string =>
  t('paper.decision.numbers').split(' ')[count] ?? String(count);

/** The clause in its own words, its conditions, and the last day to tell the supplier. */
function Clause({ paper, speech, terms }: Props & { readonly terms: Terms }) {
  const { t } = speech;
  const { agreement } = paper.view;
  const notice = terms.before.latestNotice;
  const isLate = doubtsAbout(agreement, paper.decision).late !== null;
  const mustTell = !isLate && (paper.decision.choice === 'extend' || agreement.automaticExtension);
  const reckoning = notice && mustTell ? reckoningOf(notice, speech) : null;
  return (
    <>
      {agreement.clause.trim() === '' ? (
        <p>{t('paper.decision.noClause')}</p>
      ) : (
        <Quote text={agreement.clause} />
      )}
      {agreement.automaticExtension ? <p>{t('paper.decision.automatic')}</p> : null}
      {notice && reckoning ? (
        <>
          <p>
            <Kept text={t('paper.decision.notice', { date: notice.date })} />
          </p>
          <p className="meta">
            <Kept text={reckoning.sums} />
            {reckoning.doubt === null ? null : (
              <>
                {' '}
                <b>{t('paper.check')}:</b> {reckoning.doubt}
              </>
            )}
          </p>
        </>
      ) : null}
    </>
  );
}

const agreementFacts = (
  { view, decision }: DecisionPaper,
  terms: Terms,
  speech: Speech,
): Fact[] => {
  const { t } = speech;
  const { agreement, suppliers } = view;
  const unknown = t('paper.unknown');
  const { after, from, end } = terms;
  const left = after.remaining.length;
  const latest = () => {
    if (decision.choice !== 'extend' || after.latestEnd === null) return null;
    if (left === 0) return t('paper.decision.leftNone', { date: after.latestEnd });
    return t('paper.decision.left', {
      date: after.latestEnd,
      count: left,
      number: inWords(left, t),
    });
  };
  return [
    ...(suppliers.length > fewSuppliers ? [] : suppliers).map(
      ({ name, organisationNumber, rank }) => ({
        name:
          rank === null ? t('paper.decision.supplier') : t('paper.decision.supplierRank', { rank }),
        value: (
          <>
            <b>{name}</b>
            {organisationNumber === null ? null : (
              <>
                , <Whole>{organisationNumber}</Whole>
              </>
            )}
          </>
        ),
      }),
    ),
    {
      name: t('terms.fact.number'),
      value: agreement.registryNumber === null ? null : agreement.number,
    },
    {
      name: t('paper.decision.term'),
      value: t('paper.decision.span', { start: agreement.start ?? unknown, end: from ?? unknown }),
    },
    decision.choice === 'extend'
      ? { name: t('paper.decision.newEnd'), value: end ?? unknown, isStrong: true }
      : { name: t('paper.decision.lastDay'), value: end ?? unknown, isStrong: true },
    { name: t('paper.decision.latestEnd'), value: latest() },
  ];
};

/** A forecast in whole thousands of kronor: more would look like knowledge. */
const roughly = (value: Ore): Ore => kronor(Math.round(inKronor(value) / 1000) * 1000);

/** What is used, what would be used by the new end, and the ceiling, each as a part of the ceiling. */
function Value({ paper, speech, end }: Props & { readonly end: LocalDate | null }) {
  const { t, format } = speech;
  const { today } = paper.letterhead;
  const { agreement } = paper.view;
  const { ceiling, valueUsed } = agreement;
  const row = (name: string, value: Ore, isStrong = false): Fact => ({
    name,
    value: format.amount(value),
    isStrong,
    ...(ceiling === null || ceiling === 0 ? {} : { aside: format.percent(value / ceiling) }),
  });
  const forecast = end === null ? 'noStart' : forecastValue(agreement, [end], today);
  const step = typeof forecast === 'string' ? undefined : forecast.steps[0];
  return (
    <Section label={t('paper.section.value')}>
      <Facts
        facts={[
          valueUsed === null
            ? { name: t('paper.agreement.valueUsed'), value: t('paper.unknown') }
            : row(t('paper.agreement.valueUsed'), valueUsed),
          ...(step
            ? [row(t('paper.agreement.forecast', { date: step.end }), roughly(step.value), true)]
            : []),
          ceiling === null
            ? { name: t('paper.agreement.ceiling'), value: t('paper.unknown') }
            : row(t('paper.agreement.ceiling'), ceiling),
        ]}
      />
      {step ? <p className="meta">{t('paper.decision.forecastBy', { date: today })}</p> : null}
    </Section>
  );
}

/** How prices went until the decision, and each adjustment behind it. */
function Prices({ paper, speech }: Props) {
  const { t, format } = speech;
  const { agreement } = paper.view;
  const development = priceDevelopment(
    agreement.priceChanges,
    agreement.start,
    paper.decision.decidedOn,
  );
  if (development === null) return null;
  const { total, perYear } = development;
  return (
    <Section label={t('agreement.prices.title')}>
      <p>
        {t(total < 0 ? 'agreement.prices.down' : 'agreement.prices.up', {
          share: format.share(Math.abs(total)),
        })}
        {perYear === null
          ? null
          : ` ${t('agreement.prices.perYear', { share: format.share(perYear) })}`}
      </p>
      <Facts
        facts={agreement.priceChanges.map(({ on, rate, basis }) => ({
          name: on,
          value: [format.rate(rate), basis].filter((part) => part !== '').join(', '),
        }))}
      />
    </Section>
  );
}

function Signatures({ paper, speech: { t } }: Props) {
  const { decisionMaker, notifiedOn, notifiedHow } = paper.decision;
  const notified = () => {
    if (notifiedOn === null) return t('paper.decision.notifiedBlank');
    return notifiedHow === ''
      ? notifiedOn
      : t('paper.decision.notifiedHow', { date: notifiedOn, how: notifiedHow });
  };
  return (
    <>
      <p className="signature">
        <b>{decisionMaker}</b>
        {t('paper.decision.signature')}
      </p>
      <p className="signature">
        <b>{t('paper.decision.notified')}</b>
        {notified()}
      </p>
    </>
  );
}
