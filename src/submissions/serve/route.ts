export type Route =
  | { kind: 'asset'; rest: string; token?: never }
  | { kind: 'page' | 'clip' | 'state'; token: string; rest: '' }
  /** `rest`: an upload's id, empty for a new one; or what is to be done. */
  | { kind: 'uploads' | 'act'; token: string; rest: string };

const ASSET =
  /\/submit\/((?:submission|language-[a-z]{2}|server-language-[a-z]{2})\.js|submission\.css)$/;
const LINK =
  /\/submit\/(?<token>[\w-]{20,64})(?:(?<page>)$|\/(?<clip>clip)$|\/api\/(?<state>state)$|\/api\/uploads(?:\/?$|\/(?<uploads>\w+)$)|\/api\/(?<act>send|withdraw)$)/;

/** What a path asks of the creators' server, wherever that is mounted; `null`: nothing of it. */
export function readRoute(path: string): Route | null {
  const [, asset] = ASSET.exec(path) ?? [];
  if (asset !== undefined) return { kind: 'asset', rest: asset };
  const { token, page, clip, state, uploads, act } = LINK.exec(path)?.groups ?? {};
  if (token === undefined) return null;
  if (page !== undefined) return { kind: 'page', token, rest: '' };
  if (clip !== undefined) return { kind: 'clip', token, rest: '' };
  if (state !== undefined) return { kind: 'state', token, rest: '' };
  if (act !== undefined) return { kind: 'act', token, rest: act };
  return { kind: 'uploads', token, rest: uploads ?? '' };
}

/** For a server that answers other things, too: whether a path is the creators', if only with a refusal. */
export const isSubmissionPath = (path: string): boolean => /\/submit\/[^/]/.test(path);
