import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import type { LocalDate } from '#domain/localDate';
import type { Procurement, ProcurementFacts } from '#domain/procurement';
import { useOpening } from '#state/answers';
import { CheckField } from '#ui/CheckField';
import { DateField } from '#ui/DateField';
import { TextArea } from '#ui/TextArea';
import { TextField } from '#ui/TextField';
import { Findings } from './Findings.tsx';
import { useFacts } from './useFacts.ts';

type Facts = { readonly procurement: Procurement };

/** The facts of one kind, by name. */
type NamesOf<Kind> = {
  [Name in keyof ProcurementFacts]: ProcurementFacts[Name] extends Kind
    ? Kind extends ProcurementFacts[Name]
      ? Name
      : never
    : never;
}[keyof ProcurementFacts];

function Day({
  name,
  procurement,
  help,
}: Facts & { readonly name: NamesOf<LocalDate | null>; readonly help?: ReactNode }) {
  const { today } = useOpening();
  const { of, keep } = useFacts(procurement);
  return (
    <DateField
      {...of(name)}
      value={procurement[name]}
      onCommit={keep(name)}
      today={today}
      help={help}
    />
  );
}

function Prose({ name, procurement }: Facts & { readonly name: NamesOf<string> }) {
  const { of, keep } = useFacts(procurement);
  return <TextArea {...of(name)} value={procurement[name]} onCommit={keep(name)} rows={2} />;
}

function Line({
  name,
  procurement,
  help,
}: Facts & { readonly name: NamesOf<string>; readonly help: string }) {
  const { of, keep } = useFacts(procurement);
  return (
    <TextField
      {...of(name)}
      value={procurement[name]}
      onCommit={keep(name)}
      help={help}
      maxLength={300}
    />
  );
}

function Check({ name, procurement }: Facts & { readonly name: NamesOf<boolean> }) {
  const { of, keep } = useFacts(procurement);
  const { id, label } = of(name);
  return <CheckField id={id} label={label} value={procurement[name]} onCommit={keep(name)} />;
}

/** What is found out before anything is advertised. */
export function PreStudyFacts({ procurement }: Facts) {
  return (
    <>
      <Prose name="need" procurement={procurement} />
      <Prose name="marketContact" procurement={procurement} />
      <Prose name="lessonsReviewed" procurement={procurement} />
    </>
  );
}

/** The notice and the time for tenders. */
export function NoticeFacts({ view }: { readonly view: ProcurementView }) {
  const { procurement, tenderFindings } = view;
  return (
    <>
      <Day name="noticeSent" procurement={procurement} />
      <Day
        name="tenderDeadline"
        procurement={procurement}
        help={tenderFindings.length > 0 ? <Findings findings={tenderFindings} /> : undefined}
      />
      <Check name="documentsElectronic" procurement={procurement} />
      <Check name="electronicTenders" procurement={procurement} />
    </>
  );
}

/** The opening of the tenders. */
export function OpeningFacts({ procurement }: Facts) {
  const { t } = useTranslation();
  return (
    <>
      <Day name="tendersOpened" procurement={procurement} />
      <Line name="openedBy" procurement={procurement} help={t('procurement.facts.openedByHelp')} />
      <Day name="tendersValidUntil" procurement={procurement} />
    </>
  );
}

/** The award, its notification, and whether anybody asked for a review. */
export function AwardFacts({ procurement }: Facts) {
  const { t } = useTranslation();
  return (
    <>
      <Day name="awardDecided" procurement={procurement} />
      <Day name="notificationSent" procurement={procurement} />
      <Check name="notificationElectronic" procurement={procurement} />
      <Line
        name="reviewAnswer"
        procurement={procurement}
        help={t('procurement.facts.reviewHelp')}
      />
    </>
  );
}

/** The contract itself. */
export function SigningFacts({ procurement }: Facts) {
  return <Day name="contractSigned" procurement={procurement} />;
}
