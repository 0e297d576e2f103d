import type {
  DecisionRequest,
  Inbox,
  InboxGift,
  InviteRequest,
  LinkAnswer,
} from '../../../submissions/shared/wire.js';
import type { Asked } from '../model/source.js';

/** How the inbox speaks with the studio's server. */
export interface InboxSource {
  load(): Promise<Asked<Inbox>>;
  invite(request: InviteRequest): Promise<Asked<LinkAnswer>>;
  /** Another link for the same gift; the one before leads nowhere then. */
  relink(gift: string): Promise<Asked<LinkAnswer>>;
  decide(gift: string, request: DecisionRequest): Promise<Asked<InboxGift>>;
  clipUrl(gift: string, upload: string): string;
  csvUrl: string;
  /** The whole link. @param address - where creators reach it; empty: where this page is. */
  linkOf(address: string, token: string): string;
  /** Whether creators elsewhere can open a link that begins like this page. */
  isReachable: boolean;
}
