/** The inbox as the page reads it, and what is remembered from one invitation to the next. */
import * as z from 'zod/mini';
import type { Draft } from '../../project/folder/project.js';
import type { KeptGift } from '../../submissions/log/gifts.js';
import { hasEnded } from '../../submissions/shared/gift.js';
import type { InboxGift } from '../../submissions/shared/wire.js';
import { lastPublication } from '../publishing/publication.js';

const settingsSchema = z.object({ shop: z.string(), address: z.string() });

export type InviteSettings = z.infer<typeof settingsSchema>;

export function inviteSettings(draft: Draft): InviteSettings {
  const read = settingsSchema.safeParse(draft.sources['invitations']);
  return read.success ? read.data : { shop: lastPublication(draft)?.shop ?? '', address: '' };
}

export function keepInviteSettings({ sources }: Draft, settings: InviteSettings): void {
  sources['invitations'] = settings;
}

/** Without what nobody needs to see: the digest of the link. */
export function inboxGift({ gift }: KeptGift, nowMs: number): InboxGift {
  const { linkDigest, invitation, ...rest } = gift;
  const { linkDigest: _first, kind: _kind, gift: id, ...shown } = invitation;
  return {
    ...rest,
    id,
    hasLink: linkDigest !== null,
    hasEnded: hasEnded(gift, nowMs),
    invitation: shown,
  };
}
