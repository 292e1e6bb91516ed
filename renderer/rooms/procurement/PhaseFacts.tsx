import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementView } from '#contract/procurements';
import { isInTwoSteps } from '#domain/caseDays';
import type { LocalDate } from '#domain/localDate';
import type { Procurement, ProcurementFacts } from '#domain/procurement';
import { Lessons } from '#followUp/Lessons';
import { useOpening } from '#state/answers';
import { Button } from '#ui/Button';
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

/** What is found out before anything is advertised, with the lessons that bear on it at hand. */
export function PreStudyFacts({ view }: { readonly view: ProcurementView }) {
  const { procurement } = view;
  return (
    <>
      <Prose name="need" procurement={procurement} />
      <Prose name="marketContact" procurement={procurement} />
      <Prose name="lessonsReviewed" procurement={procurement} />
      <LessonsAtHand view={view} />
    </>
  );
}

/** Lessons from the category, the agreement before and its suppliers; one press notes them as gone through. */
function LessonsAtHand({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const { today } = useOpening();
  const { procurement, lessons } = view;
  const { keep } = useFacts(procurement);
  const text = t('followUp.lessons.reviewedText', {
    count: lessons.length,
    date: today,
    lessons: lessons.map(({ lesson }) => lesson).join(' '),
  });
  return (
    <>
      <Lessons
        lessons={lessons}
        aside={t('followUp.lessons.surfaced')}
        binding={{
          agreementId: null,
          procurementId: procurement.id,
          categoryId: procurement.categoryId,
          supplierId: null,
          phase: procurement.phase,
        }}
      />
      {lessons.length > 0 && procurement.lessonsReviewed === '' && (
        <div>
          <Button small onClick={() => void keep('lessonsReviewed')(text)}>
            {t('followUp.lessons.reviewed')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The notice and the time for tenders; what only some procedures have is shown only there. */
export function NoticeFacts({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const { procurement, tenderFindings } = view;
  const { procedure, acceleratedReason } = procurement;
  const isDirective =
    procedure !== null && !['national', 'directAward', 'callOff'].includes(procedure);
  const hasInvitation = isInTwoSteps(procedure) || procedure === 'dynamicPurchasingSystem';
  const mayHasten =
    acceleratedReason !== '' ||
    procedure === 'open' ||
    procedure === 'restricted' ||
    procedure === 'negotiated';
  return (
    <>
      {(isDirective || procurement.priorNoticeSent !== null) && (
        <Day name="priorNoticeSent" procurement={procurement} help={<PriorNotice view={view} />} />
      )}
      <Day name="noticeSent" procurement={procurement} />
      {mayHasten && (
        <Line
          name="acceleratedReason"
          procurement={procurement}
          help={t('procurement.facts.acceleratedHelp')}
        />
      )}
      {(hasInvitation || procurement.applicationDeadline !== null) && (
        <Day name="applicationDeadline" procurement={procurement} />
      )}
      {(hasInvitation || procurement.invitationSent !== null) && (
        <Day name="invitationSent" procurement={procurement} />
      )}
      <Day
        name="tenderDeadline"
        procurement={procurement}
        help={tenderFindings.length > 0 ? <Findings findings={tenderFindings} /> : undefined}
      />
      <TenderTime procurement={procurement} />
      <Check name="documentsElectronic" procurement={procurement} />
      <Check name="electronicTenders" procurement={procurement} />
    </>
  );
}

function PriorNotice({ view: { priorNotice } }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  if (priorNotice === null) return null;
  const { daysBetween: days, firstNotice: first, lastNotice: last } = priorNotice;
  return priorNotice.isReductionAllowed
    ? t('procurement.facts.priorAllowed', { days })
    : t('procurement.facts.priorRefused', { first, last });
}

/** '13', '13.00' and '13:00' are the same hour; an emptied field means that no hour is said. */
const asTime = (text: string): string | null => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() || null : `${hour.padStart(2, '0')}:${minute}`;
};

function TenderTime({ procurement }: Facts) {
  const { t } = useTranslation();
  const { of, keep } = useFacts(procurement);
  return (
    <TextField
      {...of('tenderTime')}
      value={procurement.tenderTime?.replace(':', '.') ?? null}
      onCommit={(text) => keep('tenderTime')(asTime(text))}
      help={t('procurement.facts.timeHelp')}
      maxLength={5}
    />
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
export function AwardFacts({ view }: { readonly view: ProcurementView }) {
  const { t } = useTranslation();
  const { procurement, dates } = view;
  const { standstillStated: stated } = procurement;
  const lawful = dates.find(({ id }) => id === 'standstillLastDay')?.date;
  const isShorter = stated !== null && lawful !== undefined && stated < lawful;
  return (
    <>
      <Day name="awardDecided" procurement={procurement} />
      <Day name="notificationSent" procurement={procurement} />
      <Check name="notificationElectronic" procurement={procurement} />
      <Day
        name="standstillStated"
        procurement={procurement}
        help={
          isShorter
            ? t('procurement.facts.standstillShorter', { date: lawful })
            : t('procurement.facts.standstillHelp')
        }
      />
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
