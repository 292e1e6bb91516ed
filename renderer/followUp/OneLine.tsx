import { useEffect, useRef, useState } from 'react';
import { TextField } from '#ui/TextField';

/** A line that is always there for the next one: Enter keeps what was written and empties it. */
export function OneLine({
  label,
  placeholder,
  maxLength,
  onWrite,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** The sentence that says why it was refused, or null. */
  readonly onWrite: (text: string) => Promise<string | null>;
}) {
  const [written, setWritten] = useState(0);
  const line = useRef<HTMLDivElement>(null);
  // Only after a line was kept: one that comes here to read keeps the focus where it was.
  useEffect(() => {
    if (written > 0) line.current?.querySelector('input')?.focus();
  }, [written]);
  return (
    <div ref={line}>
      <TextField
        key={written}
        label={label}
        placeholder={placeholder}
        value=""
        spellCheck
        maxLength={maxLength}
        onCommit={async (text) => {
          if (text === '') return null;
          const refused = await onWrite(text);
          if (refused === null) setWritten(written + 1);
          return refused;
        }}
      />
    </div>
  );
}
