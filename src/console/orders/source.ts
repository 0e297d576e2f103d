import type {
  WebhookRequest,
  Webhooks,
  WebhookSet,
} from '../../collector/reports/shared/webhooks.js';
import type { Stop } from '../../tools/emitter.js';
import type { Asked } from '../shell/asked.js';

/** How the room speaks with its server; `entries/openOrders.ts` makes the real one. */
export interface OrdersWorld {
  load(): Promise<Asked<Webhooks>>;
  set(request: WebhookRequest): Promise<Asked<WebhookSet>>;
  remove(id: string): Promise<Asked<null>>;
  restore(id: string): Promise<Asked<null>>;
  /** What the platform's server sends to, whole. */
  addressOf(platform: string): string;
  copy(text: string): Promise<boolean>;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): Stop;
  locale: string;
}
