/** How many answers are kept before all are forgotten. */
const most = 5_000;

/**
 * `read`, whose answer must depend on nothing but what it is given, remembering its answers: a column
 * of a list says the same few things over and over, and prose is slow to understand.
 */
export const remembered = <Context extends readonly (string | number | null)[], Value>(
  read: (text: string, ...context: Context) => Value,
): ((text: string, ...context: Context) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (text, ...context) => {
    const key = context.length === 0 ? text : `${context.join(' ')} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found.value;
    if (known.size === most) known.clear();
    const value = read(text, ...context);
    known.set(key, { value });
    return value;
  };
};
