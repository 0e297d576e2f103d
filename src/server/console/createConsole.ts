/** One page for all rooms of the merchant's: its addresses, the way in, and who else may see it. */
import { said } from '../../i18n/said.js';
import { spokenTo } from './spokenTo.js';
import type { ServerSpeech } from '../../i18n/serverLanguages.js';
import type { Access, Found } from '../access/createAccess.js';
import { answer, refuse } from '../answers.js';
import { readBody } from '../readBody.js';
import { areas, mayOpen, type Area, type People, type Who } from '../shared/people.js';
import { answerPeople } from './answerPeople.js';
import { pageAsset, pageFrame, signInPage } from './page.js';

/** What the servers that stand together share, so that they are one console with one sign-in. */
export interface ConsoleParts {
  access: Access;
  /** What there is here, whoever may open it. */
  offers: readonly Area[];
}

export interface ConsoleOptions extends ConsoleParts {
  /** Address of the folder with the page's scripts and style. */
  assets: string;
  /** What the page's script may use, beside its own files; part of a content security policy. */
  getPolicy(): Promise<string>;
  /** Only this machine's own names are answered to. */
  isLocal: boolean;
  getCreators?(): Promise<People['creators']>;
}

/** Who sends, beside what the request says. `address`: `null` where nobody knows it. */
export interface Sender {
  address: string | null;
}

export interface Console {
  /** `null` for paths that are none of the page's own. */
  answer(request: Request, url: URL, sender: Sender): Promise<Response | null>;
  /** Who asks, if they may; else the refusal. */
  admit(
    request: Request,
    url: URL,
    sender: Sender,
    area: Area,
  ): Promise<{ who: Who } | { refusal: Response }>;
}

/** Pictures and films of products may be the shop's, wherever those are; the preview is a page of the studio's own. */
export const STUDIO_POLICY =
  "img-src 'self' data: blob: https: http:; media-src 'self' blob: https: http:; frame-src 'self'";

const ROUTE =
  /\/(?:(?<!\/v1\/(?:report\/)?)(?<area>report|studio|live|questions|orders|people)|console\/(?<asset>[^/]+)|v1\/(?<people>people(?:\/\w+)?))$/;

// A sender that says so untruly only loses its own cookie.
const isSecure = (request: Request, url: URL) =>
  url.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';

export function createConsole(options: ConsoleOptions): Console {
  const { access, offers, assets, getPolicy } = options;

  const admit: Console['admit'] = async (request, url, { address }, area) => {
    const found = await access.identify(request, url, address);
    if (found.who === null) return { refusal: notKnown(found) };
    const { role } = found.who;
    if (mayOpen(found.who, area)) return { who: found.who };
    return {
      refusal: refuse(
        403,
        'NOT_ALLOWED',
        said(
          'server.access.refused',
          undefined,
          `Your access does not open this: it is ${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}’s.`,
        ),
      ),
    };
  };

  async function enter(request: Request, url: URL, { address }: Sender, area: Area) {
    const speech = await spokenTo(request);
    const goIn = async (who: Who) =>
      // Relative to the address that the browser knows, which a proxy in front may have shortened for us.
      answer(303, null, {
        location: area,
        'set-cookie': await access.cookie(who, isSecure(request, url)),
      });
    if (request.method === 'POST') {
      const form = new URLSearchParams((await readBody(request, 2048)).text ?? '');
      const token = form.get('token')?.trim();
      // A page that was left while it sent.
      if (!token) return signInPage(area, speech, null);
      const found = await access.find(token, address);
      return found.who ? goIn(found.who) : askAgain(area, speech, found);
    }
    const found = await access.identify(request, url, address);
    const isLink = url.searchParams.has('token');
    if (!found.who) return isLink ? askAgain(area, speech, found) : signInPage(area, speech, null);
    const { who } = found;
    // The token leaves the address bar, so that it is in no history and no screenshot.
    if (isLink) return goIn(who);
    const open = areas.filter((each) => offers.includes(each) && mayOpen(who, each));
    const policy = offers.includes('studio') ? STUDIO_POLICY : await getPolicy();
    return pageFrame(area, {
      open,
      who,
      policy,
      hasGifts: offers.includes('studio') && offers.includes('report'),
      speech,
    });
  }

  return {
    admit,
    async answer(request, url, sender) {
      const { area, asset, people } = ROUTE.exec(url.pathname)?.groups ?? {};
      const isPeople = people !== undefined && offers.includes('people');
      if (asset === undefined && !isPeople && !offers.includes(area as Area)) return null;
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      if (!isRead && !isPeople && (request.method !== 'POST' || asset !== undefined))
        return refuse(405, 'METHOD_NOT_ALLOWED', 'This is read with GET.', { allow: 'GET' });
      if (asset !== undefined) return pageAsset(assets, asset);
      if (!isPeople) return enter(request, url, sender, area as Area);
      const admitted = await admit(request, url, sender, 'people');
      return 'refusal' in admitted
        ? admitted.refusal
        : answerPeople(request, url, people.slice('people/'.length), options);
    },
  };
}

const askAgain = (area: Area, speech: ServerSpeech, found: Found): Response =>
  'waitSeconds' in found && found.waitSeconds > 0
    ? signInPage(area, speech, speech.signIn('wait', { seconds: found.waitSeconds }), {
        status: 429,
        headers: { 'retry-after': String(found.waitSeconds) },
      })
    : signInPage(area, speech, speech.signIn('wrong'));

const notKnown = (found: Found): Response =>
  'waitSeconds' in found && found.waitSeconds > 0
    ? refuse(429, 'TOO_MANY_GUESSES', said('server.access.wait', { seconds: found.waitSeconds }), {
        'retry-after': String(found.waitSeconds),
      })
    : refuse(
        401,
        'TOKEN_NEEDED',
        said(
          'server.access.needed',
          undefined,
          'This is private. Open the page by its link, or send the token as "Authorization: Bearer …".',
        ),
        { 'www-authenticate': 'Bearer' },
      );
