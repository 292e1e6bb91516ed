/** The given class names that are text, others left out, joined for `className`. */
export const classes = (...names: readonly unknown[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
