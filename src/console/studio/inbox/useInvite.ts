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
  const [form, setForm] = useState({
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
  const put = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return {
    form,
    put,
    /** Of a field of text. */
    typed: (name: 'shop' | 'address' | 'handle' | 'name' | 'note' | 'territories') => ({
      value: form[name],
      onInput: (input: Typed) => put({ [name]: input.currentTarget.value }),
    }),
    /** Of a field for a day. */
    days: (name: 'endsOn' | 'until') => ({
      type: 'date' as const,
      min: inDays(0),
      required: true,
      value: form[name],
      onInput: (input: Typed) => put({ [name]: input.currentTarget.value }),
    }),
    request: (): InviteRequest => ({
      shop: form.shop,
      address: form.address,
      creator:
        form.creator === '' ? { handle: form.handle, name: form.name } : { id: form.creator },
      products: form.products.map(({ id }) => id),
      relation: form.relation,
      note: form.note,
      endsOn: form.endsOn,
      grant: {
        until: form.until,
        territories: listOf(form.territories.toUpperCase()) ?? [],
        channels: form.channels,
      },
    }),
  };
}
