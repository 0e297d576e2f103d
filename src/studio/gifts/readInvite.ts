/** `POST api/gifts`, checked: an invitation as it is kept, or what is missing in a sentence. */
import { said, type Said } from '../../i18n/said.js';
import type { Draft } from '../../project/folder/project.js';
import { makeGiftId } from '../../submissions/log/giftId.js';
import { CHANNELS, RELATIONS, type Grant, type Invited } from '../../submissions/shared/gift.js';
import { typedDay } from '../../submissions/shared/typedDay.js';
import { MAX_LENGTHS } from '../../submissions/shared/wire.js';
import { isRecord } from '../../tools/isRecord.js';
import { failure, success, type Result } from '../../tools/result.js';
import { typedLine } from '../../tools/typedLine.js';
import type { InviteSettings } from './inbox.js';

const MAX_PRODUCTS = 20;

export interface ReadInvite {
  invitation: Omit<Invited, 'kind' | 'at' | 'linkDigest'>;
  settings: InviteSettings;
}

/** @param today - `YYYY-MM-DD`. */
export function readInvite(body: unknown, draft: Draft, today: string): Result<ReadInvite, Said> {
  const fields = isRecord(body) ? body : {};
  const shop = typedLine(fields['shop'], MAX_LENGTHS.shop);
  if (shop === '') return failure(said('server.invite.shop'));
  const address = readAddress(fields['address']);
  if (address === null)
    return failure(
      said(
        'server.invite.address',
        undefined,
        'The address is none. Write where creators reach this server, such as https://events.shop.example, or leave it empty.',
      ),
    );
  const creator = readCreator(fields['creator'], draft);
  if (!creator) return failure(said('server.invite.creator'));
  const wanted = Array.isArray(fields['products']) ? fields['products'].slice(0, MAX_PRODUCTS) : [];
  const known = [...draft.feed.products, ...draft.catalogue.products];
  const products = wanted.flatMap((id) => {
    const product = known.find((each) => each.id === id);
    return product ? [{ id: product.id, title: product.title || product.id }] : [];
  });
  if (products.length === 0) return failure(said('server.invite.product'));
  const relation = RELATIONS.find((each) => each === fields['relation']);
  if (!relation)
    return failure(
      said(
        'server.invite.relation',
        undefined,
        'Say how the creator gets the product: gifted, paid, affiliate.',
      ),
    );
  const endsOn = typedDay(fields['endsOn']);
  if (endsOn === null || endsOn < today) return failure(said('server.invite.ends'));
  const grant = readGrant(fields['grant'], today);
  if (!grant.ok) return grant;
  const [first] = products;
  return success({
    settings: { shop, address },
    invitation: {
      gift: makeGiftId(Number(today.slice(0, 4)), creator.handle, first?.title ?? ''),
      shop,
      creator,
      products,
      relation,
      note: typedLine(fields['note'], MAX_LENGTHS.note),
      endsOn,
      grant: grant.value,
    },
  });
}

function readAddress(typed: unknown): string | null {
  const text = typedLine(typed, 300);
  if (text === '') return '';
  try {
    const { protocol, href } = new URL(text);
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}

function readCreator(fields: unknown, { feed }: Draft): Invited['creator'] | null {
  if (!isRecord(fields)) return null;
  const byId = feed.creators.find(({ id }) => id === fields['id']);
  const handle = typedLine(fields['handle'], MAX_LENGTHS.name).replace(/^@+/, '');
  const known =
    byId ??
    feed.creators.find(
      (each) =>
        handle !== '' && each.handle.replace(/^@/, '').toLowerCase() === handle.toLowerCase(),
    );
  if (known) {
    const { id, handle: written, name } = known;
    return { id, handle: written, ...(name ? { name } : {}) };
  }
  if (handle === '' || /\s/.test(handle)) return null;
  const name = typedLine(fields['name'], MAX_LENGTHS.name);
  return { id: handle, handle: `@${handle}`, ...(name ? { name } : {}) };
}

function readGrant(fields: unknown, today: string): Result<Grant, Said> {
  const { until: typed, territories: codes, channels: chosen } = isRecord(fields) ? fields : {};
  const until = typedDay(typed);
  if (until === null || until < today) return failure(said('server.invite.until'));
  const channels = CHANNELS.filter((each) => Array.isArray(chosen) && chosen.includes(each));
  if (!channels.includes('onsite')) return failure(said('server.invite.onsite'));
  const territories = Array.isArray(codes) ? codes.map(String) : [];
  const wrong = territories.find((code) => !/^[A-Z]{2}$/.test(code));
  return wrong === undefined
    ? success({ until, territories, channels })
    : failure(said('server.invite.country', { code: JSON.stringify(wrong.slice(0, 40)) }));
}
