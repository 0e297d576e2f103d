/** The room of the orders, with a server that answers as it is told. */
import { render } from 'preact';
import type {
  WebhookLine,
  WebhookPlatform,
  WebhookRequest,
  WebhookSet,
} from '../../../../src/collector/reports/shared/webhooks.js';
import { webhookPlatforms } from '../../../../src/collector/reports/shared/webhooks.js';
import { OrdersRoom } from '../../../../src/console/orders/OrdersRoom.js';
import type { OrdersWorld } from '../../../../src/console/orders/source.js';
import type { Asked } from '../../../../src/console/shell/asked.js';

export const NOW = Date.parse('2026-10-14T12:00:00.000Z');

export const lineOf = (
  platform: WebhookPlatform,
  more: Partial<WebhookLine> = {},
): WebhookLine => ({
  id: `${more.shop ?? 'Halden'}-${platform}`,
  platform,
  shop: 'Halden',
  isFixed: false,
  kept: null,
  backUntilMs: null,
  lastMs: null,
  refused: null,
  ...more,
});

export const MADE = 'kZ3v0m5PpVxQ2cT8yHnJ4rLwA7sBdEfGqUiXoYzC1M9';
export const KEPT = { addedAtMs: NOW - 3_600_000, formerUntilMs: null };

export function openOrdersRoom(
  given: Partial<Record<WebhookPlatform, Partial<WebhookLine>>> = {},
  more: Partial<OrdersWorld> = {},
  shops: readonly string[] = ['Halden'],
) {
  const root = document.createElement('div');
  document.body.append(root);
  const timers = new Set<() => void>();
  const asked: [string, unknown][] = [];
  const copied: string[] = [];
  const lines = new Map(
    shops.flatMap((shop) =>
      webhookPlatforms.map((platform) => {
        const line = lineOf(platform, { shop, ...given[platform] });
        return [line.id, line] as const;
      }),
    ),
  );
  const change = (id: string, changed: Partial<WebhookLine>) =>
    void lines.set(id, { ...lines.get(id)!, ...changed });
  const done: Asked<null> = { ok: true, value: null };
  const world: OrdersWorld = {
    load: async () => ({ ok: true, value: { shops, lines: [...lines.values()] } }),
    async set(request: WebhookRequest): Promise<Asked<WebhookSet>> {
      asked.push(['set', request]);
      const id = `${request.shop}-${request.platform}`;
      const formerUntilMs = lines.get(id)?.kept ? NOW + 86_400_000 : null;
      change(id, { kept: { addedAtMs: NOW, formerUntilMs }, backUntilMs: null });
      return { ok: true, value: { id, secret: request.secret === undefined ? MADE : null } };
    },
    async remove(id) {
      asked.push(['remove', id]);
      change(id, { kept: null, backUntilMs: NOW + 86_400_000 });
      return done;
    },
    async restore(id) {
      asked.push(['restore', id]);
      change(id, { kept: KEPT, backUntilMs: null });
      return done;
    },
    addressOf: (platform) => `https://events.halden.example/v1/orders/${platform}`,
    copy: async (text) => (copied.push(text), true),
    nowMs: () => NOW,
    setTimer(run) {
      timers.add(run);
      return () => void timers.delete(run);
    },
    locale: 'en-US',
    ...more,
  };
  render(<OrdersRoom world={world} />, root);
  return {
    root,
    asked,
    copied,
    change,
    text: () => root.innerText.replace(/\s+/g, ' '),
    timers: () => timers.size,
    /** The time has come to look again. */
    lookAgain() {
      for (const run of timers) {
        timers.delete(run);
        run();
      }
    },
    close() {
      render(null, root);
      root.remove();
    },
  };
}
