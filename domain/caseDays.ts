import {
  additionalInformation,
  type PriorNoticeWindow,
  priorNoticeWindow,
  questionsClose,
  type TenderPeriod,
  tenderPeriod,
} from '#domain/advertising';
import {
  appeal,
  contractAwardNotice,
  damages,
  documentationDue,
  hasStandstill,
  ineffectivenessSixMonths,
  newGroundsInReview,
  type Standstill,
  standstill,
} from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import { reviewFactsOf } from '#domain/caseReview';
import { isAdvertised, isDocumented } from '#domain/directAward';
import type { GateDates } from '#domain/gates';
import type { Procurement } from '#domain/procurement';
import type { Result } from '#domain/result';
import { type SigningCourse, signingAfterReviews } from '#domain/review';

/** Every day that can be counted from a procurement's facts; null where its facts are not there yet. */
export type CaseDays = {
  readonly minimumApplicationDay: ComputedDate | null;
  readonly minimumTenderDay: ComputedDate | null;
  readonly questionsClose: ComputedDate | null;
  readonly additionalInformation: ComputedDate | null;
  readonly standstillLastDay: ComputedDate | null;
  /** Where a review made it longer: the last of the ten days after its judgment. */
  readonly tenDaysLastDay: ComputedDate | null;
  /** The last day for new grounds in the review that came last, while the court has it. */
  readonly newGroundsLastDay: ComputedDate | null;
  /** The municipality's last day to appeal the judgment that came last, where that went against it. */
  readonly appealLastDay: ComputedDate | null;
  readonly earliestSigning: ComputedDate | null;
  readonly contractAwardNoticeDue: ComputedDate | null;
  readonly documentationDue: ComputedDate | null;
  /** How long a court may be asked to declare the contract ineffective. */
  readonly ineffectivenessLastDay: ComputedDate | null;
  /** How long damages can be claimed, as if everyone knew of the contract when it was signed. */
  readonly damagesLastDay: ComputedDate | null;
  readonly forGate: GateDates;
};

/** A counted day, or null where no rule holds for that date: then nothing is said rather than guessed. */
const counted = <Value>(result: Result<Value>): Value | null => (result.ok ? result.value : null);

/** The days of a procurement as its facts give them. */
export const caseDaysOf = (procurement: Procurement): CaseDays => {
  const { procedure } = procurement;
  const pause = standstillOf(procurement);
  const signing = pause === null ? null : signingOf(procurement, pause);
  const isDirectAward = procedure === 'directAward';
  const deadline = isDirectAward || procedure === 'callOff' ? null : procurement.tenderDeadline;
  const days = {
    minimumApplicationDay: lastDayOf(applicationPeriodOf(procurement)),
    minimumTenderDay: lastDayOf(tenderPeriodOf(procurement)),
    questionsClose: deadline === null ? null : counted(questionsClose(deadline)),
    additionalInformation:
      deadline === null
        ? null
        : counted(additionalInformation(deadline, procurement.acceleratedReason !== '')),
    standstillLastDay: pause?.lastDay ?? null,
    tenDaysLastDay:
      signing?.kind === 'from' && signing.after === 'tenDays' ? signing.lastDay : null,
    newGroundsLastDay: newGroundsOf(procurement),
    appealLastDay: appealOf(procurement),
    earliestSigning: signing?.kind === 'from' ? signing.earliest : null,
    contractAwardNoticeDue: awardNoticeAfterSigning(procurement),
    documentationDue: documentationAfterSigning(procurement),
    ...claimsAfterSigning(procurement),
  };
  return {
    ...days,
    forGate: {
      minimumApplicationDay: days.minimumApplicationDay?.date ?? null,
      minimumTenderDay: days.minimumTenderDay?.date ?? null,
      signing,
    },
  };
};

/**
 * When the award must be advertised: never for a call-off (LOU 10 kap. 4 §), for a direct award only
 * from 700 000 kr (19 a kap. 13 §), so not while its value is unknown.
 */
const awardNoticeAfterSigning = ({
  contractSigned,
  procedure,
  estimatedValue,
}: Procurement): ComputedDate | null => {
  if (contractSigned === null || procedure === 'callOff') return null;
  const isDirectAward = procedure === 'directAward';
  if (isDirectAward && (estimatedValue === null || !isAdvertised(estimatedValue))) return null;
  return counted(contractAwardNotice(contractSigned, isDirectAward));
};

/** When the documentation must be ready; for a direct award only over 100 000 kr (LOU 19 a kap. 11 §). */
const documentationAfterSigning = ({
  contractSigned,
  procedure,
  estimatedValue,
}: Procurement): ComputedDate | null => {
  if (contractSigned === null) return null;
  const isSmall = estimatedValue !== null && !isDocumented(estimatedValue);
  return procedure === 'directAward' && isSmall ? null : counted(documentationDue(contractSigned));
};

/** The standstill of a case that has one, never shorter than was stated; null before the notification. */
export const standstillOf = ({
  procedure,
  notificationSent: sent,
  notificationElectronic: electronic,
  standstillStated: statedLastDay,
}: Procurement): Standstill | null => {
  if (sent === null || (procedure !== null && !hasStandstill(procedure))) return null;
  return counted(standstill({ sent, electronic, statedLastDay }));
};

/** From when the contract may be signed, through the case's reviews. */
const signingOf = ({ reviews }: Procurement, pause: Standstill): SigningCourse | null =>
  counted(signingAfterReviews(pause, reviews.map(reviewFactsOf)));

/** Only while the court has the case: after its judgment nothing can be added there. */
const newGroundsOf = ({ reviews }: Procurement): ComputedDate | null => {
  const latest = reviews
    .filter(({ outcome }) => outcome === null)
    .map(({ received }) => received)
    .sort()
    .at(-1);
  return latest === undefined ? null : counted(newGroundsInReview(latest));
};

/** Whoever lost may appeal; a supplier's time runs from a day that only it knows. */
const appealOf = ({ reviews }: Procurement): ComputedDate | null => {
  const latest = reviews
    .flatMap(({ judgmentGiven: given, outcome }) => (given && outcome ? [{ given, outcome }] : []))
    .sort((one, other) => (one.given < other.given ? 1 : -1))[0];
  const hasLost = latest?.outcome === 'mustCorrect' || latest?.outcome === 'mustRedo';
  return latest && hasLost ? counted(appeal('municipality', latest.given)) : null;
};

/** Until when the signed contract can be brought to court (LOU 20 kap. 17 and 21 §§). */
const claimsAfterSigning = ({ contractSigned: signed }: Procurement) => ({
  ineffectivenessLastDay: signed === null ? null : counted(ineffectivenessSixMonths(signed)),
  damagesLastDay: signed === null ? null : counted(damages(signed, false)),
});

const lastDayOf = (period: TenderPeriod | null): ComputedDate | null =>
  period?.kind === 'fixed' ? period.lastDay : null;

/** The procedures in which suppliers first apply, and the chosen ones are then invited (LOU 6 kap.). */
export const isInTwoSteps = (procedure: Procurement['procedure']): boolean =>
  procedure !== null &&
  ['restricted', 'negotiated', 'competitiveDialogue', 'innovationPartnership'].includes(procedure);

/** The window that a prior notice opens, with the notice as it was sent; null where either is unknown. */
export const priorNoticeOf = ({
  priorNoticeSent,
  noticeSent,
}: Procurement): PriorNoticeWindow | null =>
  priorNoticeSent === null || noticeSent === null
    ? null
    : counted(priorNoticeWindow(priorNoticeSent, noticeSent));

/** What shortens the time for tenders by the facts: haste, then a prior notice in time, then electronic tenders. */
export const shorteningOf = (procurement: Procurement) => {
  if (procurement.acceleratedReason !== '') return 'accelerated';
  if (priorNoticeOf(procurement)?.isReductionAllowed === true) return 'priorNotice';
  return procurement.electronicTenders ? 'electronicTenders' : 'none';
};

/** How long suppliers must have to apply in a procedure in two steps, from the day of the notice. */
export const applicationPeriodOf = (procurement: Procurement): TenderPeriod | null => {
  const { procedure, noticeSent: sent, acceleratedReason, documentsElectronic } = procurement;
  if (sent === null || procedure === null) return null;
  if (!isInTwoSteps(procedure) && procedure !== 'dynamicPurchasingSystem') return null;
  const shortening = acceleratedReason === '' ? 'none' : 'accelerated';
  return counted(
    tenderPeriod({ procedure, step: 'application', sent, shortening, documentsElectronic }),
  );
};

/** The day the time for tenders runs from: the invitation where there is one, else the notice. */
export const tenderPeriodStart = ({
  procedure,
  noticeSent,
  invitationSent,
}: Procurement): Procurement['noticeSent'] =>
  isInTwoSteps(procedure) || procedure === 'dynamicPurchasingSystem' ? invitationSent : noticeSent;

/** How long suppliers must have for their tenders; null before the day it runs from is known. */
export const tenderPeriodOf = (procurement: Procurement): TenderPeriod | null => {
  const { procedure, documentsElectronic } = procurement;
  const sent = tenderPeriodStart(procurement);
  if (sent === null || procedure === null) return null;
  const shortening = shorteningOf(procurement);
  return counted(
    tenderPeriod({ procedure, step: 'tender', sent, shortening, documentsElectronic }),
  );
};
