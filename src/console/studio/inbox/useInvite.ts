import { useState } from 'preact/hooks';
import type { Product } from '../../../feed/schema.js';
import type { Grant, Relation } from '../../../submissions/shared/gift.js';
import type { Inbox, InviteRequest } from '../../../submissions/shared/wire.js';
import { useStudio } from '../useStudio.js';
import { listOf } from '../wording.js';

const DAY_MS = 86_400_000;
const TAKES_DAYS = 60;
const SHOWN_DAYS = 365;

interface Typed {
  currentTarget: { value: string };
}

/** What is said in the form, with what is proposed. */
export function useInvite(inbox: Inbox) {
  const { world } = useStudio();
  const inDays = (days: number) =>
    new Date(world.nowMs() + days * DAY_MS).toISOString().slice(0, 10);
  const [said, setSaid] = useState({
    shop: inbox.shop,
    address: inbox.address,
    creator: '',
    handle: '',
    name: '',
    products: [] as readonly Product[],
    relation: 'gifted' as Relation,
    note: '',
    endsOn: inDays(TAKES_DAYS),
    until: inDays(SHOWN_DAYS),
    channels: ['onsite'] as Grant['channels'],
    territories: '',
  });
  const put = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  return {
    said,
    put,
    /** Of a field of text. */
    typed: (name: 'shop' | 'address' | 'handle' | 'name' | 'note' | 'territories') => ({
      value: said[name],
      onInput: (input: Typed) => put({ [name]: input.currentTarget.value }),
    }),
    /** Of a field for a day. */
    days: (name: 'endsOn' | 'until') => ({
      type: 'date' as const,
      min: inDays(0),
      required: true,
      value: said[name],
      onInput: (input: Typed) => put({ [name]: input.currentTarget.value }),
    }),
    request: (): InviteRequest => ({
      shop: said.shop,
      address: said.address,
      creator:
        said.creator === '' ? { handle: said.handle, name: said.name } : { id: said.creator },
      products: said.products.map(({ id }) => id),
      relation: said.relation,
      note: said.note,
      endsOn: said.endsOn,
      grant: {
        until: said.until,
        territories: listOf(said.territories.toUpperCase()) ?? [],
        channels: said.channels,
      },
    }),
  };
}
