import type { PointerEvent } from 'react';
import { Icon } from '#ui/Icon';
import { KeyHint } from '#ui/KeyHint';
import { classes } from '../ui/classes.ts';
import { marked } from './marked.ts';
import styles from './Palette.module.css';
import type { Line } from './paletteLines.ts';

/** One line of the palette, with what was typed marked in it. */
export function PaletteOption({
  id,
  line,
  typed,
  isChosen,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly line: Line;
  readonly typed: string;
  readonly isChosen: boolean;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onChoose: () => void;
}) {
  return (
    // biome-ignore lint/a11y: the focus stays in the field, which moves among the options and chooses
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes(styles.line, isChosen && styles.chosen)}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Icon name={line.icon} />
      <span className={styles.words}>
        <Marked text={line.label} typed={typed} />
        {line.detail && (
          <small className={styles.detail}>
            <Marked text={line.detail} typed={typed} />
          </small>
        )}
      </span>
      {line.end && <span className={styles.end}>{line.end}</span>}
      {line.keys && <KeyHint keys={line.keys} />}
    </div>
  );
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return marked(text, typed).map((piece, index) =>
    piece.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in their order and have no identity
      <mark key={index} className={styles.match}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
