/** Who asks. A token is shown as `Authorization: Bearer`, as `?token=`, or once in a form; after that the browser has a cookie. */
import { createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import { createEmitter, type Stop } from '../../tools/emitter.js';
import { createRateLimit } from '../rateLimit.js';
import type { Notices } from '../notices.js';
import type { Who } from '../shared/people.js';
import { createPeople, digestOf, whoOf, type People } from './people.js';
import type { KeptPerson, PeopleFolder } from './peopleFolder.js';

const KEPT_SECONDS = 30 * 86_400;
/** Wrong tokens from one address, and from all whose address is not known. */
const GUESSES = { perSecond: 0.1, burst: 10 };
const GUESSES_WITHOUT_ADDRESS = { perSecond: 1, burst: 60 };

/** What came of looking. `waitSeconds`: too many wrong tokens came from there, and no further one is looked at before. */
export type Found = { who: Who } | { who: null; waitSeconds: number };

export interface Access {
  /** @param address - of the sender; `null` where nobody knows it. */
  identify(request: Request, url: URL, address: string | null): Promise<Found>;
  /** Whose token it is. */
  find(token: string, address: string | null): Promise<Found>;
  /** `Set-Cookie` for a browser that has shown its token. Without a path it holds for the folder that the page stands in. */
  cookie(who: Who, isSecure: boolean): Promise<string>;
  /** A word for addresses that are asked without cookies; it holds as long as the access does. */
  ticket(who: Who): Promise<string>;
  findTicket(ticket: string): Promise<Who | null>;
  /** Whether it has not been withdrawn meanwhile. */
  isStill(who: Who): Promise<boolean>;
  /** Hears of access that has been withdrawn here. */
  onEnded(listener: (id: string) => void): Stop;
  /** Resolves when nothing is being written any more. */
  close(): Promise<void>;
  /** Others than the owner; `null` where only the owner has access. */
  people: People | null;
}

export interface AccessOptions {
  /** Opens everything. */
  ownerToken: string;
  /** The cookie's name. */
  cookieName: string;
  /** For a month; else until the browser is closed. Default: true. */
  isKept?: boolean;
  folder?: PeopleFolder | null;
  notices: Pick<Notices, 'say'>;
  nowMs(): number;
}

// Digests are compared, so that neither length nor content shows in the time it takes.
const isSameSecret = (a: string, b: string) =>
  timingSafeEqual(Buffer.from(digestOf(a)), Buffer.from(digestOf(b)));

export function createAccess(options: AccessOptions): Access {
  const { ownerToken, cookieName, isKept = true, folder = null, notices, nowMs } = options;
  const owner: KeptPerson = {
    id: 'owner',
    name: 'Owner',
    role: 'owner',
    creator: null,
    digest: digestOf(ownerToken),
    addedAtMs: 0,
  };
  const guesses = createRateLimit(GUESSES);
  const unknownGuesses = createRateLimit(GUESSES_WITHOUT_ADDRESS);
  const ended = createEmitter<string>();
  const people = folder && createPeople(folder, nowMs, ended.emit);
  const everybody = async () => [owner, ...((await folder?.list()) ?? [])];
  const { sign, signed } = createSigner(everybody, ownerToken, folder);
  const keptOf = async ({ id }: Who) => (await everybody()).find((each) => each.id === id);

  async function find(token: string, address: string | null): Promise<Found> {
    const all = await everybody();
    const limit = address === null ? unknownGuesses : guesses;
    const key = address ?? '';
    const waitSeconds = limit.take(key, nowMs());
    if (waitSeconds > 0) return { who: null, waitSeconds };
    const digest = digestOf(token);
    const person = all.find((each) => isSameSecret(each.digest, digest));
    if (person) {
      limit.charge(key, -1);
      people?.noteUse(person.id);
      return { who: whoOf(person) };
    }
    notices.say(
      'TOKEN_WRONG',
      `TOKEN_WRONG: A wrong token was shown${address === null ? '' : ` from ${address}`}. After ${GUESSES.burst} of them an address has to wait.`,
    );
    return { who: null, waitSeconds: 0 };
  }

  return {
    find,
    async identify(request, url, address) {
      const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      const token = bearer ?? url.searchParams.get('token');
      if (token !== null && token !== undefined) return find(token, address);
      const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(
        request.headers.get('cookie') ?? '',
      )?.[1];
      const who = cookie === undefined ? null : await signed('cookie', cookie);
      if (who === null) return { who, waitSeconds: 0 };
      people?.noteUse(who.id);
      return { who };
    },
    async cookie(who, isSecure) {
      const kept = (await keptOf(who)) ?? owner;
      return `${cookieName}=${await sign('cookie', kept)};${isKept ? ` Max-Age=${KEPT_SECONDS};` : ''} HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
    },
    async ticket(who) {
      const kept = await keptOf(who);
      return kept ? await sign('ticket', kept) : '';
    },
    findTicket: (ticket) => signed('ticket', ticket),
    close: async () => {
      ended.clear();
      await people?.settle();
    },
    onEnded: (listener) => ended.on(listener),
    isStill: async (who) => (await keptOf(who)) !== undefined,
    people,
  };
}

/** Words that only this server makes, for each person another, and another for each purpose. */
function createSigner(
  everybody: () => Promise<readonly KeptPerson[]>,
  ownerToken: string,
  folder: PeopleFolder | null,
) {
  let secret: Promise<string> | null = null;
  // Without a folder it is made of the token, so that it is the same after a restart; slowly, so that whoever guesses tokens
  // and makes cookies of them is slow, too.
  const getSecret = () =>
    (secret ??= (async () =>
      (await folder?.secret()) ??
      scryptSync(ownerToken, 'reelshelf cookie', 32).toString('base64url'))());
  const sign = async (what: string, { id, digest }: KeptPerson): Promise<string> =>
    createHmac('sha256', await getSecret())
      .update(`${what}\n${id}\n${digest}`)
      .digest('base64url');
  return {
    sign,
    async signed(what: string, candidate: string): Promise<Who | null> {
      for (const person of await everybody())
        if (isSameSecret(candidate, await sign(what, person))) return whoOf(person);
      return null;
    },
  };
}
