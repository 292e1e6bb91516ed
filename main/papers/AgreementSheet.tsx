import { Decisions, Options, Questions, Suppliers } from './agreementRows.tsx';
import { Attachments, Journal, Notes } from './Belongings.tsx';
import { type DatedRow, Dates } from './Dated.tsx';
import type { AgreementPaper } from './paper.ts';
import { type Fact, Facts, Kept, Prose, ProseSection, Quote, Section, Whole } from './rows.tsx';
import { Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: AgreementPaper; readonly speech: Speech };

/** The summary of an agreement: how it stands, its term and options, suppliers, value and decisions. */
export function AgreementSheet({ paper, speech }: Props) {
  const { view, journal } = paper;
  const { agreement } = view;
  const { t } = speech;
  return (
    <Sheet paper={paper} speech={speech}>
      <Section label={t('paper.section.state')}>
        <p className="lead">
          <Kept text={standing(paper, speech)} />
        </p>
      </Section>
      <Questions paper={paper} speech={speech} />
      <Section label={t('paper.section.term')}>
        <Dates rows={termRows(paper, speech)} speech={speech} />
      </Section>
      <Section label={t('paper.section.options')}>
        <Options paper={paper} speech={speech} />
        {agreement.automaticExtension ? <p>{t('paper.agreement.automatic')}</p> : null}
      </Section>
      {agreement.clause.trim() === '' ? null : (
        <Section label={t('paper.section.clause')}>
          <Quote text={agreement.clause} />
        </Section>
      )}
      <ProseSection label={t('paper.section.conditions')} text={agreement.conditions} />
      <Section label={t('paper.section.suppliers')}>
        <Suppliers suppliers={view.suppliers} speech={speech} />
      </Section>
      <Section label={t('paper.section.value')}>
        <Facts facts={valueFacts(paper, speech)} />
      </Section>
      <Section label={t('paper.section.facts')}>
        <Facts facts={factsOf(paper, speech)} />
      </Section>
      <Decisions paper={paper} speech={speech} />
      {agreement.notes.trim() === '' ? null : (
        <Section label={t('paper.section.listNote')}>
          <Prose text={agreement.notes} />
        </Section>
      )}
      <Notes notes={view.notes} speech={speech} />
      <Attachments attachments={view.attachments} speech={speech} />
      <Journal rows={journal} speech={speech} />
    </Sheet>
  );
}

/** The sentence that the paper opens with: until when it holds, how it may go on, when to decide. */
const standing = ({ view, letterhead }: AgreementPaper, { t }: Speech): string => {
  const { agreement, term, awaitsDecision } = view;
  const dates = {
    start: agreement.start ?? t('paper.unknown'),
    end: term.end ?? t('paper.unknown'),
  };
  const sentences: string[] = [t(`paper.agreement.${term.state}`, dates)];
  const { closedBy, latestEnd, decideBy } = term;
  if (closedBy !== null && closedBy.choice !== 'extend') {
    sentences.push(t(`paper.agreement.${closedBy.choice}`, { date: closedBy.decidedOn }));
  } else if (term.state === 'coming' || term.state === 'running') {
    if (latestEnd !== null && latestEnd !== term.end) {
      sentences.push(t('paper.agreement.mayGoOn', { end: latestEnd }));
    } else if (!agreement.automaticExtension) {
      const isUnknown = agreement.options === null;
      sentences.push(t(isUnknown ? 'paper.agreement.optionsUnknown' : 'paper.agreement.cannot'));
    }
    if (agreement.automaticExtension) sentences.push(t('paper.agreement.automatic'));
  }
  if (awaitsDecision && decideBy !== null) {
    const isPassed = decideBy.date < letterhead.today;
    const said = isPassed ? 'paper.agreement.decidePassed' : 'paper.agreement.decideBy';
    sentences.push(t(said, { date: decideBy.date }));
  }
  return sentences.join(' ');
};

const termRows = ({ view }: AgreementPaper, { t }: Speech): DatedRow[] => {
  const { agreement, term, awaitsDecision } = view;
  const unknown = t('paper.unknown');
  const open = agreement.openEnded ? t('paper.agreement.until') : unknown;
  const given = { computed: null, otherwise: unknown };
  const isStated = agreement.options === null && agreement.statedLatestEnd !== null;
  return [
    { ...given, name: t('paper.agreement.start'), date: agreement.start },
    { ...given, name: t('paper.agreement.agreedEnd'), date: term.agreedEnd, otherwise: open },
    ...(term.end === term.agreedEnd
      ? []
      : [{ ...given, name: t('paper.agreement.end'), date: term.end }]),
    ...(term.latestEnd === null || term.latestEnd === term.end
      ? []
      : [
          {
            ...given,
            name: t('paper.agreement.latestEnd'),
            date: term.latestEnd,
            ...(isStated ? { aside: t('paper.agreement.statedByList') } : {}),
          },
        ]),
    ...(awaitsDecision
      ? [
          {
            name: t('paper.agreement.latestNotice'),
            date: term.latestNotice?.date ?? null,
            computed: term.latestNotice,
          },
          {
            name: t('paper.agreement.decideByDay'),
            date: term.decideBy?.date ?? null,
            computed: term.decideBy,
          },
        ]
      : []),
  ];
};

const valueFacts = ({ view }: AgreementPaper, { t, format }: Speech): Fact[] => {
  const { ceiling, valueUsed } = view.agreement;
  const share = ceiling !== null && valueUsed !== null && ceiling > 0 ? valueUsed / ceiling : null;
  const amount = (value: typeof ceiling) =>
    value === null ? t('paper.unknown') : <Whole>{format.amount(value)}</Whole>;
  return [
    {
      name: t('paper.agreement.valueUsed'),
      value: amount(valueUsed),
      ...(share === null ? {} : { aside: format.percent(share) }),
    },
    {
      name: t('paper.agreement.ceiling'),
      value: amount(ceiling),
      ...(share === null ? {} : { aside: format.percent(1) }),
    },
  ];
};

const factsOf = ({ view, nameOf }: AgreementPaper, { t }: Speech): Fact[] => {
  const { agreement, importName, successors } = view;
  const empty = t('paper.empty');
  const departments = agreement.departmentIds.flatMap((id) => nameOf('department', id) ?? []);
  const source = () => {
    if (importName === null) return null;
    const rows = agreement.sourceRows;
    return rows === null ? importName : t('paper.agreement.importRows', { name: importName, rows });
  };
  return [
    { name: t('terms.fact.registryNumber'), value: agreement.registryNumber },
    { name: t('terms.fact.number'), value: agreement.number },
    {
      name: t('paper.agreement.kind'),
      value: agreement.kind === null ? empty : t(`terms.agreementKind.${agreement.kind}`),
    },
    { name: t('terms.fact.categoryId'), value: nameOf('category', agreement.categoryId) },
    { name: t('terms.fact.ownerId'), value: nameOf('person', agreement.ownerId) ?? empty },
    { name: t('terms.fact.deputyId'), value: nameOf('person', agreement.deputyId) },
    {
      name: t('terms.fact.departmentIds'),
      value: departments.length === 0 ? null : departments.join(', '),
    },
    { name: t('paper.agreement.importName'), value: source() },
    {
      name: t('paper.agreement.successors'),
      value: successors.length === 0 ? null : successors.map(({ title }) => title).join(', '),
    },
  ];
};
