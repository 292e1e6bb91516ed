import { Popover as Base } from '@base-ui/react/popover';
import { type ReactNode, useRef, useState } from 'react';
import { Confidence, type Sureness } from './Confidence.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import popover from './Popover.module.css';
import styles from './Why.module.css';

/** One step of a reckoning: a day or a move at the left, the reason at the right. */
export type WhyStep = { readonly at: ReactNode; readonly reason: ReactNode };

export type WhyProps = {
  /** Name of the button: 'Varför tisdag 1 december?' is also the title. */
  readonly question: string;
  readonly steps: readonly WhyStep[];
  /** Act, section, 'lagtext till och med …, läst …'. */
  readonly source: ReactNode;
  readonly sureness: Sureness;
  readonly surenessLabel: string;
  /** What can be done about it, such as marking the rule as read. */
  readonly actions?: ReactNode;
};

/**
 * The '?' beside a computed date and the reckoning behind it, as a line of events. Also opened with
 * Alt+Enter anywhere in the row that holds it ({@link openWhy}). It stands beside the button, or beside
 * the element around it marked `data-why-anchor`, which then stays in sight.
 */
export function Why({ question, steps, source, sureness, surenessLabel, actions }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Base.Root open={isOpen} onOpenChange={setOpen}>
      <Base.Trigger
        ref={button}
        className={styles.button}
        aria-label={question}
        data-why
        aria-keyshortcuts="Alt+Enter"
      >
        <Icon name="question" size={15} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner
          className={popover.place}
          anchor={() => button.current?.closest('[data-why-anchor]') ?? button.current}
          side="left"
          align="start"
          sideOffset={12}
          alignOffset={-12}
          collisionPadding={8}
        >
          <Base.Popup className={classes(popover.panel, styles.panel)}>
            <Base.Arrow className={styles.arrow} />
            <div className={styles.head}>
              <Base.Title className={styles.title}>{question}</Base.Title>
              <Confidence sureness={sureness} label={surenessLabel} />
            </div>
            <ol className={styles.steps}>
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a reckoning's steps stand in their order and never move
                <li key={index} className={styles.step}>
                  <span className={styles.at}>{step.at}</span>
                  <span className={styles.reason}>{step.reason}</span>
                </li>
              ))}
            </ol>
            <div className={styles.source}>{source}</div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/**
 * Presses the first '?' of the nearest row, card or field list around `from`. Bind it to Alt+Enter;
 * false when there is none.
 */
export const openWhy = (from: Element | null): boolean => {
  const around = from?.closest('tr, li, [role=row], [role=listitem], [data-why-scope]');
  const button = around?.querySelector<HTMLElement>('[data-why]');
  button?.click();
  return Boolean(button);
};
