/** Where the access of others than the owner is kept: beside the collector's data; `null` where those are not kept either. */
export const accessFolderOf = (data: string): string | null =>
  data === ':memory:' ? null : `${data.replace(/\.duckdb$/, '')}.access`;
