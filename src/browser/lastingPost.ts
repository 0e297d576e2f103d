/**
 * POSTs text the way that needs no preflight: `text/plain`, no headers of our own, no credentials. A preflight cannot be answered any
 * more while the page is going away; the request lives on, within the browser's 64 KiB for all scripts of the page.
 */
export const lastingPost = (
  window: Window & typeof globalThis,
  url: string,
  body: string,
  signal: AbortSignal | null = null,
): Promise<Response> =>
  window.fetch(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    keepalive: true,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'strict-origin-when-cross-origin',
    signal,
  });
