/** Where the secrets of signed orders are kept that the console sets up: beside the collector's data, or nowhere. */
export const webhooksFolderOf = (data: string): string | null => beside(data, 'webhooks');

/** Where is kept what happens in lives; `null` where nothing is kept. */
export const liveFolderOf = (data: string): string | null => beside(data, 'live');

/** Where the access of others than the owner is kept: beside the collector's data; `null` where those are not kept either. */
export const accessFolderOf = (data: string): string | null => beside(data, 'access');

/** Where questions below videos are kept. */
export const commentsFolderOf = (data: string): string | null => beside(data, 'comments');

/** Where likes of videos are kept. */
export const likesFolderOf = (data: string): string | null => beside(data, 'likes');

const beside = (data: string, name: string) =>
  data === ':memory:' ? null : `${data.replace(/\.duckdb$/, '')}.${name}`;
