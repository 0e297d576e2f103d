/** A page of the merchant's: its frame, the way in, its files. */
import { readFile } from 'node:fs/promises';
import type { Access } from './access.js';
import { answer, refuse } from './answers.js';
import { readBody } from './readBody.js';

export interface MerchantPage {
  /** Its address, and the element that its script draws into. */
  name: 'report' | 'studio';
  /** Below that address. */
  script: string;
  style: string;
  title: string;
  signIn: { heading: string; text: string; label: string; button: string };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** A card on a shelf, so that the tab is found again among many. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";

/**
 * The page itself, for who may see it; else the question for the token. A link that carries the token signs in, too.
 *
 * @param show - the page's frame.
 * @param isSecure - the browser speaks https, with us or with the proxy before us.
 */
export async function enterPage(
  page: MerchantPage,
  {
    request,
    url,
    access,
    isSecure,
  }: { request: Request; url: URL; access: Access; isSecure: boolean },
  show: () => Response | Promise<Response>,
): Promise<Response> {
  // Relative to the address that the browser knows, which a proxy in front may have shortened for us.
  const enter = () =>
    answer(303, null, { location: page.name, 'set-cookie': access.cookie(isSecure) });
  if (request.method === 'POST') {
    const form = new URLSearchParams((await readBody(request, 2048)).text ?? '');
    return access.isToken(form.get('token')?.trim() ?? '') ? enter() : signInPage(page, true);
  }
  if (!access.allows(request, url)) return signInPage(page, url.searchParams.has('token'));
  // The token leaves the address bar, so that it is in no history and no screenshot.
  return url.searchParams.has('token') ? enter() : show();
}

/** Its script draws everything else; nothing of the data is ever part of the HTML. @param policy - what its script may use, beside its own files. */
export const pageFrame = (page: MerchantPage, policy: string): Response =>
  shell(
    page,
    200,
    `<div id="${page.name}"></div><noscript><p>This page needs JavaScript.</p></noscript>`,
    {
      script: `<script type="module" src="${page.name}/${page.script}"></script>`,
      policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${policy}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    },
  );

/** Asks for the token. Works without script, and keeps the token out of addresses and histories. */
function signInPage(page: MerchantPage, wasWrong: boolean): Response {
  const { heading, text, label, button } = page.signIn;
  const note = wasWrong
    ? '<p class="sign-in-error" id="why" role="alert">That is not the token. Copy it whole, from the first to the last character.</p>'
    : '';
  return shell(
    page,
    401,
    `<main class="sign-in"><h1>${heading}</h1><p>${text}</p>
<form method="post" action="${page.name}"><label for="token">${label}</label><input id="token" name="token" type="password" autocomplete="current-password" required${
      wasWrong ? ' aria-invalid="true" aria-describedby="why"' : ''
    }>${note}<button>${button}</button></form></main>`,
    {
      script: '',
      policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  );
}

/** The page's script or style, from the built files. @param folder - its address. */
export async function pageAsset(
  { name: page, script, style }: MerchantPage,
  folder: string,
  name: string,
): Promise<Response> {
  const types: Record<string, string> = { [script]: JS, [style]: CSS };
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (!type) return refuse(404, 'NOT_FOUND', 'There is no such file.');
  try {
    return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
      'content-type': type,
      'cache-control': 'no-cache',
    });
  } catch {
    return refuse(
      503,
      `${page.toUpperCase()}_NOT_BUILT`,
      `The ${page} page is not built. Build it with: npm run build`,
    );
  }
}

function shell(
  { name, title, style }: MerchantPage,
  status: number,
  body: string,
  { script, policy }: { script: string; policy: string },
): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${name}/${style}">
${script}
</head>
<body>${body}</body>
</html>
`;
  return answer(status, html, { ...HTML, 'content-security-policy': policy });
}
