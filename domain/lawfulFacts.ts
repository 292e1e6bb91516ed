import { caseDaysOf } from '#domain/caseDays';
import type { Change } from '#domain/change';
import { describe, type Procurement, type ProcurementFacts } from '#domain/procurement';
import { type Result, refuse } from '#domain/result';

/**
 * The procurement with some facts changed, as `describe` does, and a day of signing held against the
 * standstill and the reviews: refused before the earliest day (`signing.tooEarly`, LOU 20 kap. 1 and
 * 10 §§) and while something forbids it (`signing.extendedStandstill`, 8 §; `signing.interimOrder`,
 * 9 §; `signing.mustCorrect`, `signing.mustRedo`, 6 §).
 */
export const describeLawfully = (
  procurement: Procurement,
  change: Change<ProcurementFacts>,
): Result<Procurement> => {
  const described = describe(procurement, change);
  if (!described.ok || !change.contractSigned) return described;
  const { signing } = caseDaysOf(described.value).forGate;
  if (signing === null) return described;
  if (signing.kind === 'blocked') {
    return refuse(`signing.${signing.by}`, { since: signing.since }, 'contractSigned');
  }
  const { after, earliest, lastDay } = signing;
  if (change.contractSigned >= earliest.date) return described;
  const code = after === 'tenDays' ? 'signing.beforeTenDays' : 'signing.tooEarly';
  return refuse(code, { earliest: earliest.date, lastDay: lastDay.date }, 'contractSigned');
};
