/** What the console's page and its server say to each other about who may see what. */
import { said, type Said } from '../../i18n/said.js';

export const roles = ['owner', 'editor', 'viewer', 'creator'] as const;
export type Role = (typeof roles)[number];

/** Parts of the console; each has an address of its own, at which the console opens. */
export const areas = ['report', 'studio', 'live', 'questions', 'orders', 'people'] as const;
export type Area = (typeof areas)[number];

const open: Readonly<Record<Role, readonly Area[]>> = {
  owner: areas,
  editor: ['report', 'studio', 'live', 'questions'],
  viewer: ['report'],
  // Of both, their own part.
  creator: ['report', 'questions'],
};
export const mayOpen = ({ role }: { role: Role }, area: Area): boolean => open[role].includes(area);

export interface Who {
  id: string;
  name: string;
  role: Role;
  /** Of a creator's access: whose videos and sales it shows, by the feed's id. */
  creator: string | null;
}

/** One of `GET v1/people`. */
export interface Person extends Who {
  addedAtMs: number;
  /** To about a minute; `null`: never. */
  usedAtMs: number | null;
}

/** `GET v1/people`, for the owner. */
export interface People {
  people: readonly Person[];
  /** Whom a creator's access can be for. */
  creators: readonly { id: string; name: string }[];
}

/** `POST v1/people`. */
export interface PersonRequest {
  name: string;
  role: Exclude<Role, 'owner'>;
  creator?: string | null;
}

/** Answers {@link PersonRequest}: the token is told this once and is known to nobody afterwards. */
export interface PersonAdded {
  person: Person;
  token: string;
}

/**
 * @param request - as somebody has typed it.
 * @returns what is to be kept, or what is wrong with it, in a sentence.
 */
export function checkPerson(request: {
  name?: unknown;
  role?: unknown;
  creator?: unknown;
}): { ok: true; value: Required<PersonRequest> } | { ok: false; error: string | Said } {
  const no = (error: string | Said) => ({ ok: false as const, error });
  const name = typeof request.name === 'string' ? request.name.trim() : '';
  if (name === '' || name.length > 80 || /\p{Cc}/u.test(name))
    return no(said('server.person.name'));
  const role = (['editor', 'viewer', 'creator'] as const).find((each) => each === request.role);
  if (role === undefined)
    return no(
      `The role is ${JSON.stringify(request.role ?? '').slice(0, 60)}; expected editor, viewer or creator.`,
    );
  const creator =
    typeof request.creator === 'string' && request.creator.trim() ? request.creator.trim() : null;
  if (role === 'creator' && creator === null)
    return no(
      said(
        'server.person.creator',
        undefined,
        'Say which creator it is for: their id in the feed.',
      ),
    );
  if (creator !== null && creator.length > 255)
    return no('A creator’s id has at most 255 characters.');
  return { ok: true, value: { name, role, creator: role === 'creator' ? creator : null } };
}
