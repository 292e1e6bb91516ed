import {
  Fragment,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './Board.module.css';
import { columnUnder, movedCard, spotOf } from './boardKeys.ts';
import { classes } from './classes.ts';
import { ContextMenu, type MenuItem } from './Menu.tsx';
import type { PhaseName } from './Phase.tsx';
import { useKeptFocus } from './useKeptFocus.tsx';
import { openWhy } from './Why.tsx';

/** A column of cards under its head. `tone` colours the rule above it. */
export type BoardColumn<Card> = {
  readonly id: string;
  readonly tone: PhaseName;
  /** The column in words, for screen readers: 'Förstudie, 6'. */
  readonly name: string;
  readonly head: ReactNode;
  /** In the order of their groups, where there are groups. */
  readonly cards: readonly Card[];
  /** Under the last card: '1 till, v. 4'. */
  readonly foot?: ReactNode;
  readonly empty?: ReactNode;
};

/** A heading among the cards of a column. */
export type BoardGroup = {
  readonly id: string;
  readonly label: string;
  /** How many cards of the column belong to it, shown or not. */
  readonly count: number;
};

export type BoardProps<Card> = {
  readonly label: string;
  readonly columns: readonly BoardColumn<Card>[];
  readonly idOf: (card: Card) => string;
  readonly cardOf: (card: Card) => ReactNode;
  /** The heading that a card stands under in its column. */
  readonly groupOf?: (card: Card) => BoardGroup;
  /** Enter, and a press. */
  readonly onOpen: (card: Card) => void;
  /** Ctrl+Enter, and a press with Ctrl. */
  readonly onOpenBeside?: (card: Card) => void;
  /** The card that has the focus, or would have it, for an inspector that follows. */
  readonly onActive?: (card: Card) => void;
  /** A press only takes the focus there, and a double press opens: while an inspector follows. */
  readonly isFollowed?: boolean;
  /** Shift+←/→ and dragging. The room decides: it moves, or opens the gate. */
  readonly onMove?: (card: Card, toColumn: string) => void;
  readonly menuOf?: (card: Card) => readonly MenuItem[];
  readonly onKey?: (event: KeyboardEvent, card: Card) => boolean;
};

type Drag = {
  readonly id: string;
  /** Where the press began, and the card's place then, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly dx: number;
  readonly dy: number;
  readonly over: string | null;
};

/** How far a pointer goes before a press becomes a drag, in CSS pixels. */
const dragThreshold = 6;

/**
 * Cards in columns with one tab stop: arrows move between cards, Shift+←/→ moves the card, Enter
 * opens. Dragging does the same as the keys.
 */
export function Board<Card>(props: BoardProps<Card>) {
  const { label, columns, idOf, cardOf, onOpen, onMove } = props;
  const [activeId, setActiveId] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const shouldFocus = useRef(false);
  const wasDragged = useRef(false);
  // A moved card is drawn anew in its other column, and takes the focus along.
  const place = useKeptFocus<HTMLElement>((around) =>
    around.querySelector<HTMLElement>('[data-stop]'),
  );
  const board = place.ref;
  const ids = useMemo(() => columns.map(({ cards }) => cards.map(idOf)), [columns, idOf]);
  const spot = spotOf(ids, activeId);
  const stopId = spot ? ids[spot.column]?.[spot.card] : undefined;

  const stopCard = spot ? columns[spot.column]?.cards[spot.card] : undefined;
  const latestActive = useRef(props.onActive);
  latestActive.current = props.onActive;
  useEffect(() => {
    if (stopCard) latestActive.current?.(stopCard);
  }, [stopCard]);

  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    board.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, card: Card) => {
    if (event.target !== event.currentTarget || !spot) return;
    const isHandled = (() => {
      if (event.key === 'Enter' && event.altKey) return openWhy(event.currentTarget);
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        props.onOpenBeside?.(card);
        return props.onOpenBeside !== undefined;
      }
      if (event.key === 'Enter') {
        onOpen(card);
        return true;
      }
      if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        const to = columns[spot.column + (event.key === 'ArrowLeft' ? -1 : 1)];
        if (to && onMove) {
          // The card keeps the focus in its new column.
          shouldFocus.current = true;
          onMove(card, to.id);
        }
        return true;
      }
      if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return false;
      const next = movedCard(event.key, spot, ids);
      if (!next) return props.onKey?.(event, card) ?? false;
      setActiveId(ids[next.column]?.[next.card] ?? null);
      shouldFocus.current = true;
      return true;
    })();
    if (isHandled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const columnAt = (x: number): string | null => {
    const edges = [...(board.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map(
      (column) => {
        const { left, right } = column.getBoundingClientRect();
        return { id: column.dataset.column ?? '', left, right };
      },
    );
    return columnUnder(edges, x);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0 || !onMove) return;
    if ((event.target as Element).closest('button, a')) return;
    wasDragged.current = false;
    // A quick drag leaves the card before the card is told of any move.
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    setDrag({ id, x: event.clientX, y: event.clientY, box, dx: 0, dy: 0, over: null });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag) return;
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    const isDragging = drag.over !== null || Math.hypot(dx, dy) > dragThreshold;
    if (!isDragging) return;
    setDrag({ ...drag, dx, dy, over: columnAt(event.clientX) });
  };

  const onPointerUp = (card: Card, from: string) => {
    if (!drag) return;
    setDrag(null);
    // The press that ends a drag still comes as a click on the card.
    wasDragged.current = drag.over !== null;
    if (drag.over !== null && drag.over !== from) onMove?.(card, drag.over);
  };

  const menuCard = columns.flatMap(({ cards }) => cards).find((card) => idOf(card) === menuId);
  const drawn = (
    <section
      {...place}
      className={styles.board}
      aria-label={label}
      onContextMenuCapture={(event) => {
        const at = (event.target as Element).closest<HTMLElement>('[data-card]');
        setMenuId(at?.dataset.card ?? null);
      }}
    >
      {columns.map((column) => (
        <section
          key={column.id}
          aria-label={column.name}
          data-column={column.id}
          className={classes(
            styles.column,
            styles[column.tone],
            drag?.over === column.id && styles.over,
          )}
        >
          <header className={styles.head}>{column.head}</header>
          {stretches(column.cards, props.groupOf).map(({ group, cards }) => {
            const list = (
              <ul className={styles.cards} key={group?.id} aria-label={group?.label}>
                {cards.map((card) => {
                  const id = idOf(card);
                  const isStop = id === stopId;
                  const isDragged = drag?.id === id && drag.over !== null;
                  return (
                    // The card's place stays open until it is put down.
                    <li key={id} style={isDragged ? { minHeight: drag.box.height } : undefined}>
                      {/* biome-ignore lint/a11y/useSemanticElements: a button may not hold the headings and lists of a card */}
                      <div
                        role="button"
                        className={classes(styles.face, isDragged && styles.dragged)}
                        style={
                          isDragged
                            ? {
                                left: drag.box.left + drag.dx,
                                top: drag.box.top + drag.dy,
                                width: drag.box.width,
                              }
                            : undefined
                        }
                        tabIndex={isStop ? 0 : -1}
                        data-card={id}
                        data-stop={isStop || undefined}
                        data-start={isStop || undefined}
                        onFocus={() => setActiveId(id)}
                        onKeyDown={(event) => onKeyDown(event, card)}
                        onPointerDown={(event) => onPointerDown(event, id)}
                        onPointerMove={onPointerMove}
                        onPointerUp={() => onPointerUp(card, column.id)}
                        onPointerCancel={() => setDrag(null)}
                        onClick={(event) => {
                          if ((event.target as Element).closest('button, a')) return;
                          const isPress = !wasDragged.current;
                          wasDragged.current = false;
                          if (!isPress) return;
                          if (event.ctrlKey || event.metaKey) props.onOpenBeside?.(card);
                          else if (!props.isFollowed || event.detail > 1) onOpen(card);
                        }}
                      >
                        {cardOf(card)}
                      </div>
                    </li>
                  );
                })}
              </ul>
            );
            return group ? (
              <Fragment key={group.id}>
                <h2 className={styles.group}>
                  {group.label} <span>{group.count}</span>
                </h2>
                {list}
              </Fragment>
            ) : (
              list
            );
          })}
          {column.cards.length === 0 && column.empty}
          {column.foot}
        </section>
      ))}
    </section>
  );
  return props.menuOf ? (
    <ContextMenu items={menuCard ? props.menuOf(menuCard) : []}>{drawn}</ContextMenu>
  ) : (
    drawn
  );
}

/** Cards that follow each other under the same heading; without headings, all of them. */
const stretches = <Card,>(
  cards: readonly Card[],
  groupOf: ((card: Card) => BoardGroup) | undefined,
): readonly { readonly group?: BoardGroup; readonly cards: readonly Card[] }[] => {
  if (!groupOf) return [{ cards }];
  const found: { readonly group: BoardGroup; readonly cards: Card[] }[] = [];
  for (const card of cards) {
    const group = groupOf(card);
    const last = found.at(-1);
    if (last?.group.id === group.id) last.cards.push(card);
    else found.push({ group, cards: [card] });
  }
  return found;
};

/** The usual inside of a card: title, a person, a quiet line, what is next, and marks at the foot. */
export function BoardCard({
  title,
  corner,
  meta,
  next,
  marks,
}: {
  readonly title: ReactNode;
  readonly corner?: ReactNode;
  readonly meta?: ReactNode;
  readonly next?: ReactNode;
  readonly marks?: ReactNode;
}) {
  return (
    <>
      <div className={styles.top}>
        <p className={styles.title}>{title}</p>
        {corner}
      </div>
      {meta && <p className={styles.meta}>{meta}</p>}
      {next && <p className={styles.next}>{next}</p>}
      {marks && <div className={styles.marks}>{marks}</div>}
    </>
  );
}
