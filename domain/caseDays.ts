import {
  additionalInformation,
  questionsClose,
  type TenderPeriod,
  tenderPeriod,
} from '#domain/advertising';
import { contractAwardNotice, documentationDue, hasStandstill, standstill } from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import { isAdvertised, isDocumented } from '#domain/directAward';
import type { GateDates } from '#domain/gates';
import type { Procurement } from '#domain/procurement';
import type { Result } from '#domain/result';

/** Every day that can be counted from a procurement's facts; null where its facts are not there yet. */
export type CaseDays = {
  readonly minimumTenderDay: ComputedDate | null;
  readonly questionsClose: ComputedDate | null;
  readonly additionalInformation: ComputedDate | null;
  readonly standstillLastDay: ComputedDate | null;
  readonly earliestSigning: ComputedDate | null;
  readonly contractAwardNoticeDue: ComputedDate | null;
  readonly documentationDue: ComputedDate | null;
  readonly forGate: GateDates;
};

/** A counted day, or null where no rule holds for that date: then nothing is said rather than guessed. */
const counted = <Value>(result: Result<Value>): Value | null => (result.ok ? result.value : null);

/** The days of a procurement as its facts give them. */
export const caseDaysOf = (procurement: Procurement): CaseDays => {
  const { procedure, notificationSent } = procurement;
  const stands = procedure === null || hasStandstill(procedure);
  const pause =
    notificationSent !== null && stands
      ? counted(
          standstill({ sent: notificationSent, electronic: procurement.notificationElectronic }),
        )
      : null;
  const isDirectAward = procedure === 'directAward';
  const deadline = isDirectAward || procedure === 'callOff' ? null : procurement.tenderDeadline;
  const days = {
    minimumTenderDay: minimumTenderDay(procurement),
    questionsClose: deadline === null ? null : counted(questionsClose(deadline)),
    additionalInformation: deadline === null ? null : counted(additionalInformation(deadline)),
    standstillLastDay: pause?.lastDay ?? null,
    earliestSigning: pause?.earliestSigning ?? null,
    contractAwardNoticeDue: awardNoticeAfterSigning(procurement),
    documentationDue: documentationAfterSigning(procurement),
  };
  return {
    ...days,
    forGate: {
      minimumTenderDay: days.minimumTenderDay?.date ?? null,
      standstillLastDay: days.standstillLastDay?.date ?? null,
      earliestSigning: days.earliestSigning?.date ?? null,
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

/**
 * How long suppliers must have, from the day of the notice; null before it is sent. The procedures in
 * two steps are counted from their invitation, which the case does not hold.
 */
export const tenderPeriodOf = ({
  procedure,
  noticeSent,
  electronicTenders,
  documentsElectronic,
}: Procurement): TenderPeriod | null => {
  if (noticeSent === null || (procedure !== 'open' && procedure !== 'national')) return null;
  return counted(
    tenderPeriod({
      procedure,
      step: 'tender',
      sent: noticeSent,
      shortening: electronicTenders ? 'electronicTenders' : 'none',
      documentsElectronic,
    }),
  );
};

/** The earliest last day for tenders, where the law sets one. */
const minimumTenderDay = (procurement: Procurement): ComputedDate | null => {
  const period = tenderPeriodOf(procurement);
  return period?.kind === 'fixed' ? period.lastDay : null;
};
