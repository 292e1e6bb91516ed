import { Fragment, type ReactNode } from 'react';
import { type SummarySection, summarySections } from '#domain/caseSummary';
import type { GateItem } from '#domain/gates';
import type { Procurement } from '#domain/procurement';
import { phases } from '#domain/procurement';
import { byDue, type Deadline } from '#domain/reminders';
import { Attachments, Journal, Notes } from './Belongings.tsx';
import { Dates } from './Dated.tsx';
import type { ProcurementPaper } from './paper.ts';
import { type Fact, Facts, fewRows, Kept, Prose, ProseSection, Section, Whole } from './rows.tsx';
import { Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: ProcurementPaper; readonly speech: Speech };

/** The summary of a procurement: how it stands, its facts, its course, and what was written and done. */
export function ProcurementSheet({ paper, speech }: Props) {
  const { view, journal, leftOut } = paper;
  const { procurement, gate } = view;
  const { t } = speech;
  const section = (name: 'need' | 'description' | 'marketContact' | 'lessonsReviewed') => (
    <ProseSection label={t(`paper.section.${name}`)} text={procurement[name]} />
  );
  const parts: Readonly<Record<SummarySection, ReactNode>> = {
    texts: (
      <>
        {section('description')}
        {section('need')}
        {section('marketContact')}
        {section('lessonsReviewed')}
      </>
    ),
    facts: (
      <Section label={t('paper.section.facts')}>
        <Facts facts={factsOf(paper, speech)} />
      </Section>
    ),
    phases: (
      <Section label={t('paper.section.phases')}>
        <Course procurement={procurement} speech={speech} />
      </Section>
    ),
    gate: gate && (
      <Section label={t('paper.section.gate', { phase: t(`terms.phaseLower.${gate.to}`) })}>
        <Items items={gate.items} speech={speech} />
      </Section>
    ),
    overrides: <Overrides procurement={procurement} speech={speech} />,
    reviews: <Reviews procurement={procurement} speech={speech} />,
    dates: view.dates.length > 0 && (
      <Section label={t('paper.section.dates')}>
        <Dates
          rows={view.dates.map(({ id, date, computed }) => ({
            name: t(`terms.fact.${id}`),
            date,
            computed,
          }))}
          speech={speech}
        />
      </Section>
    ),
    notes: <Notes notes={view.notes} speech={speech} />,
    attachments: <Attachments attachments={view.attachments} speech={speech} />,
    journal: <Journal rows={journal} speech={speech} />,
  };
  const isIn = (part: SummarySection) => !leftOut.includes(part);
  const names = summarySections
    .filter((part) => !isIn(part))
    .map((part) => t(`procurement.summaryPart.${part}`).toLocaleLowerCase());
  return (
    <Sheet paper={paper} speech={speech} isSecret={view.secret}>
      <Section label={t('paper.section.state')}>
        <p className="lead">
          <Kept text={standing(paper, speech)} />
        </p>
        {procurement.hold.kind === 'active' ? null : (
          <Prose text={t('paper.reason', { reason: procurement.hold.reason })} />
        )}
        {names.length === 0 ? null : (
          <p className="meta">{t('paper.procurement.leftOut', { parts: names.join(', ') })}</p>
        )}
      </Section>
      {view.secret ? (
        <Section label={t('paper.section.secret')}>
          <p>{t('paper.procurement.secret')}</p>
        </Section>
      ) : null}
      {summarySections.filter(isIn).map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
    </Sheet>
  );
}

/** The sentence that the paper opens with: where the case is, what is lacking, what comes next. */
const standing = ({ view }: ProcurementPaper, { t }: Speech): string => {
  const { procurement, gate, phaseSince } = view;
  const { hold, phase } = procurement;
  const inPhase = { phase: t(`terms.phaseLower.${phase}`) };
  if (hold.kind !== 'active') {
    return t(`paper.procurement.${hold.kind}`, { ...inPhase, date: hold.since });
  }
  const sentences: string[] = [
    t('paper.procurement.active', { phase: t(`terms.phase.${phase}`), date: phaseSince }),
  ];
  if (gate) {
    const next = { phase: t(`terms.phaseLower.${gate.to}`) };
    const count = (state: GateItem['state']) =>
      gate.items.filter((item) => item.state === state).length;
    const [missing, warnings] = [count('missing'), count('warning')];
    if (missing > 0) {
      sentences.push(t('paper.procurement.missing', { ...next, count: missing }));
    }
    if (warnings > 0) sentences.push(t('paper.procurement.warnings', { count: warnings }));
    if (missing + warnings === 0) sentences.push(t('paper.procurement.open', next));
  }
  const [soonest] = view.deadlines.filter(({ handling }) => handling?.kind !== 'done').sort(byDue);
  if (soonest) {
    sentences.push(
      t('paper.procurement.next', { date: soonest.due, what: nameOfDeadline(soonest, t) }),
    );
  }
  return sentences.join(' ');
};

const nameOfDeadline = ({ title, kind }: Deadline, t: Speech['t']): string => {
  if (title !== null) return title;
  const name = t(`terms.deadlineKind.${kind}`);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const factsOf = ({ view, nameOf }: ProcurementPaper, { t, format }: Speech): Fact[] => {
  const { procurement: p, sourceAgreement } = view;
  const empty = t('paper.empty');
  const yesNo = (value: boolean) => t(value ? 'paper.yes' : 'paper.no');
  const onceGiven = (fact: string) => (fact.trim() === '' ? null : fact);
  return [
    {
      name: t('terms.fact.departmentId'),
      value: nameOf('department', p.departmentId) ?? empty,
    },
    { name: t('terms.fact.requesterId'), value: nameOf('person', p.requesterId) },
    { name: t('terms.fact.procurerId'), value: nameOf('person', p.procurerId) ?? empty },
    { name: t('terms.fact.deputyId'), value: nameOf('person', p.deputyId) },
    { name: t('terms.fact.categoryId'), value: nameOf('category', p.categoryId) },
    { name: t('terms.fact.cpv'), value: onceGiven(p.cpv ?? '') },
    {
      name: t('terms.fact.kind'),
      value: p.kind === null ? empty : t(`terms.contractKind.${p.kind}`),
    },
    {
      name: t('terms.fact.procedure'),
      value: p.procedure === null ? empty : t(`terms.procedure.${p.procedure}`),
    },
    {
      name: t('terms.fact.estimatedValue'),
      value:
        p.estimatedValue === null ? (
          empty
        ) : (
          <Whole>{t('paper.procurement.value', { value: format.money(p.estimatedValue) })}</Whole>
        ),
    },
    { name: t('paper.procurement.follows'), value: sourceAgreement?.title ?? null },
    ...(p.noticeSent === null && p.tenderDeadline === null
      ? []
      : [
          {
            name: t('paper.procurement.documentsElectronic'),
            value: yesNo(p.documentsElectronic),
          },
          { name: t('paper.procurement.electronicTenders'), value: yesNo(p.electronicTenders) },
        ]),
    { name: t('terms.fact.openedBy'), value: onceGiven(p.openedBy) },
    ...(p.notificationSent === null
      ? []
      : [
          {
            name: t('paper.procurement.notificationElectronic'),
            value: yesNo(p.notificationElectronic),
          },
        ]),
    { name: t('terms.fact.reviewAnswer'), value: onceGiven(p.reviewAnswer) },
  ];
};

/** Every move between phases, each move back with its reason. */
function Course({
  procurement,
  speech: { t },
}: {
  readonly procurement: Procurement;
  readonly speech: Speech;
}) {
  return (
    <table className={procurement.moves.length < fewRows ? 'together' : undefined}>
      <tbody>
        <tr>
          <td className="first">{procurement.createdOn}</td>
          <td>{t('paper.procurement.created')}</td>
        </tr>
        {procurement.moves.map(({ from, to, on, reason }, index) => {
          const isBack = phases.indexOf(to) < phases.indexOf(from);
          const between = {
            from: t(`terms.phaseLower.${from}`),
            to: t(`terms.phaseLower.${to}`),
          };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves stand in the order they were made
            <tr key={index}>
              <td className="first">{on}</td>
              <td>
                {t(isBack ? 'paper.procurement.back' : 'paper.procurement.forward', between)}
                {reason === null ? null : (
                  <span className="line">
                    <Kept text={t('paper.reason', { reason })} />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the next gate asks for: what stands in the way first. */
function Items({
  items,
  speech,
}: {
  readonly items: readonly GateItem[];
  readonly speech: Speech;
}) {
  const { t, gate } = speech;
  const order = ['missing', 'warning', 'overridden', 'met'] as const;
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (item: GateItem): string => {
    if (item.state === 'met') return upper(gate.name(item));
    if (item.details === undefined) return gate.unmet(item);
    const detail = gate.detail(item);
    return `${gate.unmet(item)}${/^\p{Lu}/u.test(detail) ? '.' : ''} ${detail}`;
  };
  return (
    <table className={items.length <= fewRows ? 'together' : undefined}>
      <tbody>
        {order.flatMap((state) =>
          items
            .filter((item) => item.state === state)
            .map((item) => (
              <tr key={item.id}>
                <td className="first">
                  {state === 'met' ? t('paper.gate.met') : <b>{t(`paper.gate.${state}`)}</b>}
                </td>
                <td>
                  <Kept text={sentence(item)} />
                </td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}

/** Every application for review: who applied, and what came of it. */
function Reviews({
  procurement,
  speech: { t },
}: {
  readonly procurement: Procurement;
  readonly speech: Speech;
}) {
  if (procurement.reviews.length === 0) return null;
  const yes = (isSo: boolean) => (isSo ? t('paper.yes') : null);
  return (
    <Section label={t('procurement.review.title')}>
      {procurement.reviews.map((review) => (
        <div key={review.id} className="entry">
          <Facts
            facts={[
              { name: t('terms.fact.received'), value: review.received },
              { name: t('terms.fact.applicant'), value: review.applicant || null },
              { name: t('terms.fact.courtCase'), value: review.courtCase || null },
              { name: t('terms.fact.standstillLifted'), value: yes(review.standstillLifted) },
              { name: t('terms.fact.judgmentGiven'), value: review.judgmentGiven },
              {
                name: t('terms.fact.outcome'),
                value: review.outcome && t(`terms.reviewOutcome.${review.outcome}`),
              },
              { name: t('terms.fact.judgmentDispatched'), value: review.judgmentDispatched },
              { name: t('terms.fact.tenDaysLifted'), value: yes(review.tenDaysLifted) },
              { name: t('terms.fact.interimOrder'), value: yes(review.interimOrder) },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}

// Stored by `override` in gates.ts, which knows only a gate's own items.
const unmetOf = (item: string, { t }: Speech): string => t(`gate.unmet.${item as GateItem['id']}`);

/** Every warning that somebody passed, with the reason, whichever gate it stood in. */
function Overrides({
  procurement,
  speech,
}: {
  readonly procurement: Procurement;
  readonly speech: Speech;
}) {
  const { t } = speech;
  if (procurement.overrides.length === 0) return null;
  return (
    <Section label={t('paper.section.overrides')}>
      {procurement.overrides.map(({ item, reason, by, on }) => (
        <div key={item} className="entry">
          <p className="what">{unmetOf(item, speech)}</p>
          <Prose text={reason} />
          <p className="meta">{t('paper.by', { name: by, date: on })}</p>
        </div>
      ))}
    </Section>
  );
}
