/** A clock time as people type it ('15', '15.00', '15:00', '1500', 'kl. 9') as `HH:MM`; null if it is none. */
export const typedTime = (text: string): string | null => {
  const parts = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(text.trim().toLowerCase());
  const hour = Number(parts?.[1]);
  if (!parts || hour > 23) return null;
  return `${String(hour).padStart(2, '0')}:${parts[2] ?? '00'}`;
};
