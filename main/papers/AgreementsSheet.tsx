import { isLatestEndUnknown } from '#domain/agreement';
import type { Ore } from '#domain/money';
import type { ListedAgreement } from './agreementTable.ts';
import type { AgreementsPaper } from './paper.ts';
import { Kept, Narrow } from './rows.tsx';
import { countedAgreements, ListState, Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

type Props = { readonly paper: AgreementsPaper; readonly speech: Speech };

/** Agreements on lying sheets, a row for each, with the sums of what is known last. */
export function AgreementsSheet({ paper, speech }: Props) {
  const { t } = speech;
  const { agreements } = paper;
  const count = agreements.length;
  return (
    <Sheet paper={paper} speech={speech}>
      <ListState paper={paper} speech={speech} standing={countedAgreements(count, speech)} />
      {count === 0 ? null : (
        <table className="listed">
          <thead>
            <tr>
              <th scope="col">{t('paper.list.agreement')}</th>
              <th scope="col" className="supplier">
                {t('paper.list.supplier')}
              </th>
              <th scope="col" className="responsible">
                {t('paper.list.responsible')}
              </th>
              {(['start', 'end', 'latestEnd', 'decideBy'] as const).map((day) => (
                <th key={day} scope="col" className="day">
                  {t(`paper.list.${day}`)}
                </th>
              ))}
              {(['ceiling', 'used'] as const).map((amount) => (
                <th key={amount} scope="col" className="amount">
                  {t(`paper.list.${amount}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreements.map((listed) => (
              <Row key={listed.agreement.id} listed={listed} speech={speech} />
            ))}
            <Sums agreements={agreements} speech={speech} />
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

/** So many letters each column surely holds, in the weight it is printed in. */
const letters = { title: 23, supplier: 26, responsible: 16 } as const;

/** Stands where a fact is not known. */
const none = '–';

function Row({ listed, speech }: { readonly listed: ListedAgreement; readonly speech: Speech }) {
  const { t, format } = speech;
  const { agreement, term, awaits, suppliers, owner, departments } = listed;
  const { number, registryNumber } = agreement;
  const numbers = [number, registryNumber].filter((one) => one !== null && one !== '').join(' · ');
  const isRanked = suppliers.length > 1 && suppliers.some(({ rank }) => rank !== null);
  const decideBy = awaits ? term.decideBy : null;
  const end = term.end ?? t(term.state === 'openEnded' ? 'paper.agreement.until' : 'paper.unknown');
  const latestEnd = isLatestEndUnknown(agreement, term) ? null : term.latestEnd;
  return (
    <tr>
      <th scope="row">
        <span className="what">
          <Narrow text={agreement.title} letters={letters.title} />
        </span>
        {numbers === '' ? null : <span className="line">{numbers}</span>}
      </th>
      <td>
        {suppliers.length === 0
          ? none
          : suppliers.map(({ name, rank }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a supplier may stand twice in an old list
              <span key={index} className="one">
                <Narrow
                  text={isRanked ? `${rank ?? none}  ${name}` : name}
                  letters={letters.supplier}
                />
              </span>
            ))}
      </td>
      <td>
        <Narrow text={owner ?? none} letters={letters.responsible} />
        {departments.length === 0 ? null : (
          <span className="line">
            <Narrow text={departments.join(', ')} letters={letters.responsible} />
          </span>
        )}
      </td>
      <td className="day">
        <Kept text={agreement.start ?? none} />
      </td>
      <td className="day">
        <Kept text={end} />
      </td>
      <td className="day">
        <Kept text={latestEnd ?? (term.end === null ? none : t('paper.list.unknown'))} />
      </td>
      <td className="day">
        <Kept text={decideBy?.date ?? none} />
        {decideBy?.confidence === 'check' ? (
          <span className="line">{t('paper.list.check')}</span>
        ) : null}
      </td>
      <Amount amount={agreement.ceiling} format={format} />
      <Amount amount={agreement.valueUsed} format={format} />
    </tr>
  );
}

function Amount({
  amount,
  format,
}: {
  readonly amount: Ore | null;
  readonly format: Speech['format'];
}) {
  return <td className="amount">{amount === null ? none : format.amount(amount)}</td>;
}

/** What is known is summed, and it is said of how many: an unknown amount is never taken for nothing. */
function Sums({
  agreements,
  speech,
}: {
  readonly agreements: readonly ListedAgreement[];
  readonly speech: Speech;
}) {
  const { t, format } = speech;
  const amounts = (['ceiling', 'valueUsed'] as const).map((name) =>
    agreements.flatMap(({ agreement }) => agreement[name] ?? []),
  );
  if (amounts.every(({ length }) => length === 0)) return null;
  return (
    <tr className="sums">
      <th scope="row" colSpan={7}>
        {t('paper.list.sum')}
      </th>
      {amounts.map((known, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sums that stand in their columns
        <td key={index} className="amount">
          {known.length === 0 ? (
            none
          ) : (
            <>
              {/* A sum of whole öre is whole öre. */}
              <b>{format.amount(known.reduce((sum, one) => sum + one, 0) as Ore)}</b>
              <span className="line">
                {t('paper.list.sumOf', {
                  count: known.length,
                  number: format.number(known.length),
                })}
              </span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
