import type { ComponentPropsWithRef, KeyboardEvent } from 'react';
import type { Draft } from './draft.ts';

/** The keys of every typed field: Enter keeps or takes hold of the text, F2 takes hold, Esc restores. */
export const onDraftKey = (
  draft: Draft,
  event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>,
): void => {
  const control = event.currentTarget;
  if (event.key === 'Escape' && draft.restore()) {
    // What was typed is given up; the room's own Esc must not act as well.
    event.stopPropagation();
    event.preventDefault();
  } else if (event.key === 'F2') {
    control.select();
    event.preventDefault();
  } else if (event.key === 'Enter' && (control instanceof HTMLInputElement || event.ctrlKey)) {
    if (draft.isDirty) void draft.commit();
    else control.select();
    event.stopPropagation();
    event.preventDefault();
  }
};

/** The one-line input that a draft is typed in. */
export function DraftInput({
  draft,
  ...rest
}: { readonly draft: Draft } & ComponentPropsWithRef<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      value={draft.text}
      data-typing={draft.isDirty || undefined}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => void draft.commit()}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        if (!event.defaultPrevented) onDraftKey(draft, event);
      }}
    />
  );
}
