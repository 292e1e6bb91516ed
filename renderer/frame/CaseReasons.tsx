import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GateItem } from '#domain/gates';
import { type Phase, phases } from '#domain/procurement';
import { useWorkbench } from '#state/store';
import { RadioCards } from '#ui/RadioCards';
import { useGateSentences } from '#words/gates';
import { type AskedReason, ReasonDialog } from './ReasonDialog.tsx';

/** What about the case is to be done, once a reason is given. */
export type CaseAsk =
  | { readonly kind: 'override'; readonly item: GateItem }
  | { readonly kind: 'moveBack'; readonly to?: Phase }
  | { readonly kind: 'pause' | 'cancel' };

/** The dialog that asks for the reason of what is to be done with a case. */
export function CaseReasons({
  of: { id, phase },
  ask,
  onClose,
  returnTo,
}: {
  readonly of: { readonly id: string; readonly phase: Phase };
  readonly ask: CaseAsk | null;
  readonly onClose: () => void;
  /** Where the focus goes afterwards, if what opened the dialog may be gone by then. */
  readonly returnTo: () => HTMLElement | null;
}) {
  const { t } = useTranslation();
  const sentences = useGateSentences();
  const act = useWorkbench((state) => state.act);
  const earlier = phases.slice(0, phases.indexOf(phase)).toReversed();
  const [chosen, setChosen] = useState<Phase | null>(null);
  const wanted = ask?.kind === 'moveBack' ? (chosen ?? ask.to) : null;
  const to = earlier.find((candidate) => candidate === wanted) ?? earlier[0];

  const askedFor = (): AskedReason | null => {
    switch (ask?.kind) {
      case undefined:
        return null;
      case 'override':
        return {
          of: `override ${ask.item.id} ${id}`,
          title: t('procurement.ask.overrideTitle', { item: sentences.unmet(ask.item) }),
          description: sentences.detail(ask.item),
          verb: t('procurement.ask.overrideVerb'),
          onGive: (reason) =>
            act('procurement.override', { id, item: ask.item.id, reason }, { toast: true }),
        };
      case 'moveBack':
        return to
          ? {
              of: `moveBack ${id}`,
              title: t('procurement.ask.moveBackTitle', { phase: t(`terms.phaseLower.${to}`) }),
              description: t('procurement.ask.moveBackHint'),
              verb: t('procurement.ask.moveBackVerb'),
              onGive: (reason) => act('procurement.moveBack', { id, to, reason }, { toast: true }),
            }
          : null;
      case 'pause':
        return {
          of: `pause ${id}`,
          title: t('procurement.ask.pauseTitle'),
          description: t('procurement.ask.pauseHint'),
          verb: t('procurement.ask.pauseVerb'),
          onGive: (reason) => act('procurement.pause', { id, reason }, { toast: true }),
        };
      case 'cancel':
        return {
          of: `cancel ${id}`,
          title: t('procurement.ask.cancelTitle'),
          description: t('procurement.ask.cancelHint'),
          verb: t('procurement.ask.cancelVerb'),
          leave: t('procurement.ask.cancelLeave'),
          onGive: (reason) => act('procurement.cancel', { id, reason }, { toast: true }),
        };
    }
  };
  return (
    <ReasonDialog asked={askedFor()} onClose={onClose} returnTo={returnTo}>
      {ask?.kind === 'moveBack' && to && earlier.length > 1 && (
        <RadioCards
          label={t('procurement.ask.moveBackTo')}
          options={earlier.map((value) => ({ value, label: t(`terms.phase.${value}`) }))}
          value={to}
          onChange={setChosen}
        />
      )}
    </ReasonDialog>
  );
}
