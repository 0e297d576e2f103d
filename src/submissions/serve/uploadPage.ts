/** The creator's page: its frame, its files, and what stands there when a link leads nowhere. */
import { readFile } from 'node:fs/promises';
import { answer, refuse } from '../../server/answers.js';
import { pageHtml } from '../../server/pageHtml.js';
import { say, speech } from './said.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TYPES: Readonly<Record<string, string>> = {
  'submission.js': 'text/javascript; charset=utf-8',
  'submission.css': 'text/css; charset=utf-8',
};
/** Its own files and the creator's own clip; nothing of anybody else's. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Nothing of the invitation is part of the HTML: the script asks for it. */
export const uploadPage = (): Response =>
  page(200, {
    title: say('page.title'),
    body: `<div id="submission"></div><noscript><p>${say('page.script')}</p></noscript>`,
    script: '<script type="module" src="submission.js"></script>',
  });

/** The same for a link that never was and one that is no more. */
export const noSuchLink = (): Response =>
  page(404, {
    title: say('page.nowhere'),
    body: `<main class="nowhere"><h1>${say('page.nowhere')}</h1><p>${say('page.nowhere.lead')}</p></main>`,
  });

export const tooManyTries = (seconds: number): Response =>
  page(
    429,
    {
      title: say('page.wait'),
      body: `<main class="nowhere"><h1>${say('page.wait')}</h1><p>${say('page.wait.lead', { minutes: Math.ceil(seconds / 60) })}</p></main>`,
    },
    { 'retry-after': String(seconds) },
  );

export async function uploadAsset(folder: string, name: string): Promise<Response> {
  try {
    const bytes = new Uint8Array(await readFile(new URL(name, folder)));
    return answer(200, bytes, {
      'content-type': TYPES[name] ?? 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    });
  } catch {
    return refuse(
      503,
      'PAGE_NOT_BUILT',
      'The upload page is not built. Build it with: npm run build',
    );
  }
}

interface UploadPage {
  title: string;
  body: string;
  script?: string;
}

const page = (
  status: number,
  parts: UploadPage,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  answer(
    status,
    pageHtml({
      icon: 'data:,',
      style: 'submission.css',
      lang: speech().code,
      dir: speech().isRtl ? 'rtl' : 'ltr',
      ...parts,
    }),
    {
      ...HTML,
      'content-security-policy': POLICY,
      ...headers,
    },
  );
