import type { AgreementView, JournalRow, ProcurementView } from '#contract';
import type { ExtensionDecision } from '#domain/agreement';
import type { LocalDate } from '#domain/localDate';

/** Whose paper it is, when it was made and by whom; the head and foot of every paper. */
export type Letterhead = {
  readonly municipality: string;
  readonly unit: string;
  readonly language: 'sv' | 'en';
  readonly today: LocalDate;
  /** The moment of printing, as an instant. */
  readonly now: string;
  readonly who: string;
};

/** Looks up the name of a record that the facts know by id; null where there is none. */
export type NameOf = (
  register: 'department' | 'category' | 'person' | 'supplier',
  id: string | null,
) => string | null;

type Common = { readonly letterhead: Letterhead; readonly nameOf: NameOf };

/** A paper and everything that stands on it. */
export type Paper = Common &
  (
    | {
        readonly kind: 'procurement';
        readonly view: ProcurementView;
        readonly journal: readonly JournalRow[];
      }
    | {
        readonly kind: 'agreement';
        readonly view: AgreementView;
        readonly journal: readonly JournalRow[];
      }
    | {
        readonly kind: 'decision';
        readonly view: AgreementView;
        readonly decision: ExtensionDecision;
      }
  );
