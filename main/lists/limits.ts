/** What the reading refuses rather than chokes on. Sizes in bytes, times in milliseconds. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 1_000,
  /** Of a sheet whose cells are shown as they are. */
  cellRows: 2_000,
  unpackedBytes: 400 * 1024 * 1024,
  /** Beyond this many times the packed size, and only when `ratioFromBytes` is passed, it is a bomb. */
  ratio: 120,
  ratioFromBytes: 24 * 1024 * 1024,
  zipEntries: 5_000,
  sheets: 200,
  milliseconds: 120_000,
  heapMegabytes: 1_536,
} as const;
