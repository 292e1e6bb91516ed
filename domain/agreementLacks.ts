import { type Agreement, type AgreementFacts, noticeTime, type Term } from '#domain/agreement';

/** What the register can lack about an agreement, in the order it is asked for. */
export const agreementLacks = ['end', 'owner', 'options', 'notice', 'clause', 'supplier'] as const;
export type AgreementLack = (typeof agreementLacks)[number];

/** The fact by which each lack is filled. */
export const lackingFact = {
  end: 'agreedEnd',
  owner: 'ownerId',
  options: 'options',
  notice: 'noticeMonths',
  clause: 'clause',
  supplier: 'suppliers',
} as const satisfies Record<AgreementLack, keyof AgreementFacts>;

/**
 * What the register lacks about an agreement that has not ended. A time for notice and the clause are
 * asked for only where the agreement may go on or end by notice; an option with a time or day of its
 * own does without the agreement's.
 */
export const lacksOf = (agreement: Agreement, term: Term): readonly AgreementLack[] => {
  if (term.state === 'ended') return [];
  const { openEnded, options, automaticExtension, clause } = agreement;
  const ahead = term.closedBy === null ? term.remaining : [];
  const mayGoOn = ahead.length > 0 || (automaticExtension && term.closedBy === null);
  const { months, days } = noticeTime(agreement);
  const isNoticeUnknown = months === null && days === null;
  const lacks: Record<AgreementLack, boolean> = {
    end: agreement.agreedEnd === null && !openEnded,
    owner: agreement.ownerId === null,
    options: options === null && !openEnded,
    notice: isNoticeUnknown && (openEnded || isNoticeAsked(ahead, automaticExtension && mayGoOn)),
    clause: mayGoOn && clause.trim() === '',
    supplier: agreement.suppliers.length === 0,
  };
  return agreementLacks.filter((lack) => lacks[lack]);
};

/** Whether some extension ahead needs the agreement's own time for notice. */
const isNoticeAsked = (ahead: Term['remaining'], isAutomatic: boolean): boolean =>
  ahead.length === 0
    ? isAutomatic
    : ahead.some(
        ({ noticeMonths, noticeDays, noticeOn }) =>
          (noticeMonths ?? noticeDays ?? noticeOn ?? null) === null,
      );
