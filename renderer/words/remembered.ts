/** A text for each key, made the first time: looking a sentence up is dear when ten thousand rows ask. */
export const remembered = <Key extends string>(
  textOf: (key: Key) => string,
): ((key: Key) => string) => {
  const known = new Map<Key, string>();
  return (key) => {
    const text = known.get(key) ?? textOf(key);
    known.set(key, text);
    return text;
  };
};
