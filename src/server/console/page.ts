/** The console's page: its frame, the way in, its files. */
import { readFile } from 'node:fs/promises';
import type { ServerSpeech } from '../../i18n/serverLanguages.js';
import { answer, refuse } from '../answers.js';
import { pageHtml } from '../pageHtml.js';
import type { Area, Who } from '../shared/people.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** A card on a shelf, so that the tab is found again among many. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";

interface PageFacts {
  /** What this browser's owner may open here. */
  open: readonly Area[];
  who: Who;
  /** What the script may use, beside its own files. */
  policy: string;
  /** Whether `studio/gifts` answers here. */
  hasGifts: boolean;
  /** Said where the script does not run. */
  speech: ServerSpeech;
}

/**
 * Its script draws everything else; nothing of the data is ever part of the HTML.
 */
export const pageFrame = (
  area: Area,
  { open, who, policy, hasGifts, speech }: PageFacts,
): Response =>
  shell(
    200,
    `<div id="console" data-area="${area}" data-open="${open.join(' ')}" data-role="${who.role}"${hasGifts ? ' data-gifts' : ''}></div><noscript><p>${speech.signIn('script')}</p></noscript>`,
    {
      speech,
      script: '<script type="module" src="console/console.js"></script>',
      policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${policy}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    },
  );

/** Asks for the token. Works without script, and keeps the token out of addresses and histories. @param why - it is asked again, in the words of `speech`. */
export function signInPage(
  area: Area,
  speech: ServerSpeech,
  why: string | null,
  { status = 401, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const { signIn: say } = speech;
  const note = why === null ? '' : `<p class="sign-in-error" id="why" role="alert">${why}</p>`;
  return shell(
    status,
    `<main class="sign-in"><h1>${say('heading')}</h1><p>${say('lead')}</p>
<form method="post" action="${area}"><div class="field"><label for="token">${say('token')}</label><input id="token" name="token" type="password" autocomplete="current-password" required${
      why === null ? '' : ' aria-invalid="true" aria-describedby="why"'
    }>${note}</div><button class="strong">${say('open')}</button></form></main>`,
    {
      speech,
      script: '',
      policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      headers,
    },
  );
}

/** The page's script, a part of it, or its style, from the built files. @param folder - its address. */
export async function pageAsset(folder: string, name: string): Promise<Response> {
  const [, ending = ''] = /^[\w-]+\.(js|css)$/.exec(name) ?? [];
  const type = TYPES[ending];
  if (!type) return refuse(404, 'NOT_FOUND', 'There is no such file.');
  try {
    return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
      'content-type': type,
      'cache-control': 'no-cache',
    });
  } catch {
    return name === 'console.js' || name === 'console.css'
      ? refuse(503, 'CONSOLE_NOT_BUILT', 'The page is not built. Build it with: npm run build')
      : refuse(404, 'NOT_FOUND', 'There is no such file.');
  }
}

function shell(
  status: number,
  body: string,
  {
    speech: { code, isRtl },
    script,
    policy,
    headers = {},
  }: { speech: ServerSpeech; script: string; policy: string; headers?: Record<string, string> },
): Response {
  const style = 'console/console.css';
  const html = pageHtml({
    title: 'Reelshelf',
    lang: code,
    dir: isRtl ? 'rtl' : 'ltr',
    icon: ICON,
    style,
    script,
    body,
  });
  return answer(status, html, { ...HTML, ...headers, 'content-security-policy': policy });
}
