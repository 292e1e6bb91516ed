import { additionalInformation, questionsClose, tenderPeriod } from '#domain/advertising';
import { contractAwardNotice, documentationDue, hasStandstill, standstill } from '#domain/award';
import type { ComputedDate } from '#domain/calendar';
import type { GateDates } from '#domain/gates';
import type { LocalDate } from '#domain/localDate';
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
  const { procedure, notificationSent, contractSigned } = procurement;
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
    contractAwardNoticeDue: afterSigning(contractSigned, procurement, (signed) =>
      contractAwardNotice(signed, isDirectAward),
    ),
    documentationDue: contractSigned === null ? null : counted(documentationDue(contractSigned)),
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

/** LOU 10 kap. 4 §: no contract award notice for a call-off. */
const afterSigning = (
  signed: LocalDate | null,
  { procedure }: Procurement,
  count: (signed: LocalDate) => Result<ComputedDate>,
): ComputedDate | null =>
  signed === null || procedure === 'callOff' ? null : counted(count(signed));

/**
 * The earliest last day for tenders. The procedures in two steps are counted from their invitation,
 * which the case does not hold, so only the open procedure has one.
 */
const minimumTenderDay = ({
  procedure,
  noticeSent,
  electronicTenders,
  documentsElectronic,
}: Procurement): ComputedDate | null => {
  if (procedure !== 'open' || noticeSent === null) return null;
  const period = counted(
    tenderPeriod({
      procedure,
      step: 'tender',
      sent: noticeSent,
      shortening: electronicTenders ? 'electronicTenders' : 'none',
      documentsElectronic,
    }),
  );
  return period?.kind === 'fixed' ? period.lastDay : null;
};
