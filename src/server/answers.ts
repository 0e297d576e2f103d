import type { Said } from '../i18n/said.js';

/** Every answer leaves with these, whatever it is. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/** Any page may read the endpoint's answers; no cookie ever travels with it. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
};

export function answer(
  status: number,
  body: string | Uint8Array | ReadableStream | null,
  headers: Record<string, string> = {},
): Response {
  // The runtime's own types know less bodies than its Response takes.
  return new Response(body as BodyInit | null, { status, headers: { ...SAFE, ...headers } });
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export const answerJson = (
  status: number,
  data: unknown,
  headers: Record<string, string> = {},
): Response => answer(status, JSON.stringify(data), { ...JSON_TYPE, ...headers });

/** A refusal: a stable code for programs, a sentence for people, and where the console says it in its reader's language by what. */
export const refuse = (
  status: number,
  code: string,
  message: string | Said,
  headers: Record<string, string> = {},
): Response =>
  answerJson(status, { code, ...(typeof message === 'string' ? { message } : message) }, headers);

/** Of a HEAD request the answer without its body: what would go on, such as a live stream, has nobody to hear it. */
export async function forMethod({ method }: Request, response: Response): Promise<Response> {
  if (method !== 'HEAD') return response;
  await response.body?.cancel();
  return answer(response.status, null, Object.fromEntries(response.headers));
}
