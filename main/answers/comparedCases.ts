import type { ComparedCase } from '#contract/procurements';
import { phaseDays } from '#domain/caseComparison';
import type { LocalDate } from '#domain/localDate';
import type { Reads } from '#main/database/store';
import type { Overview } from './overview.ts';
import { namesIn } from './views.ts';

/** Cases side by side, in the order they were asked for. */
export const comparedCases = (
  overview: Overview,
  { followUps }: Reads,
  ids: readonly string[],
  today: LocalDate,
): ComparedCase[] => {
  const cases = overview.procurements(today);
  const nameOf = namesIn(overview.registers());
  const lessons = followUps.lesson.list();
  return ids.flatMap((id) => {
    const procurement = cases.get(id)?.procurement;
    if (!procurement) return [];
    return [
      {
        id,
        title: procurement.title,
        registryNumber: procurement.registryNumber,
        department: nameOf('department', procurement.departmentId),
        procurer: nameOf('person', procurement.procurerId),
        category: nameOf('category', procurement.categoryId),
        kind: procurement.kind,
        procedure: procurement.procedure,
        estimatedValue: procurement.estimatedValue,
        noticeSent: procurement.noticeSent,
        tenderDeadline: procurement.tenderDeadline,
        awardDecided: procurement.awardDecided,
        contractSigned: procurement.contractSigned,
        days: phaseDays(procurement, today),
        reviews: procurement.reviews.length,
        lessons: lessons.flatMap(({ procurementId, lesson }) =>
          procurementId === id ? [lesson] : [],
        ),
      },
    ];
  });
};
