import { useState } from 'preact/hooks';
import type { WebhookLine } from '../../collector/reports/shared/webhooks.js';
import type { AreaView } from '../shell/ConsolePage.js';
import { Frame } from '../shell/Frame.js';
import { text as shellText } from '../shell/texts.js';
import './OrdersRoom.css';
import { PlatformLine } from './PlatformLine.js';
import { platformName } from './platforms.js';
import type { OrdersWorld } from './source.js';
import { text } from './texts.js';
import { useLines } from './useLines.js';
import { Status } from '../shell/Status.js';
import { type Note } from '../shell/Said.js';

export const openOrders = (world: OrdersWorld): AreaView => ({
  View: () => <OrdersRoom world={world} />,
});

/** Whose servers tell of orders, how they are heard, and how each is set up. */
export function OrdersRoom({ world }: { world: OrdersWorld }) {
  const { known, problem, look } = useLines(world);
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const restore = async ({ id, platform }: WebhookLine) => {
    const asked = await world.restore(id);
    const name = platformName(platform);
    setSaid({ words: asked.ok ? text('is.back', { platform: name }) : asked.message });
    await look();
  };
  const remove = async (line: WebhookLine) => {
    const asked = await world.remove(line.id);
    // With it goes a secret that was just made and still stands there.
    if (asked.ok) setOpenId(null);
    const name = platformName(line.platform);
    setSaid(
      asked.ok
        ? {
            words: text('taken.away', { platform: name }),
            act: { words: text('undo'), run: () => void restore(line) },
          }
        : { words: asked.message },
    );
    await look();
  };
  const set = async ({ platform, shop }: WebhookLine, secret?: string) => {
    const asked = await world.set({
      platform,
      shop,
      ...(secret === undefined ? {} : { secret }),
    });
    if (!asked.ok) return { refusal: asked.message };
    const name = platformName(platform);
    setSaid(
      asked.value.secret === null ? { words: text('secret.kept', { platform: name }) } : null,
    );
    await look();
    return { made: asked.value.secret };
  };
  return (
    <Frame
      room="orders"
      bar={<p class="brand">{shellText('brand')}</p>}
      note={said}
      onClose={() => setSaid(null)}
    >
      <header class="room-top">
        <h1>{text('heading')}</h1>
      </header>
      <p class="orders-lead">{text('lead')}</p>
      {!known && <Status class="hint">{problem ?? text('loading')}</Status>}
      {known?.shops.map((shop) => (
        <section key={shop}>
          <h2 class={known.shops.length > 1 ? 'orders-shop' : 'unseen'}>{shop}</h2>
          <ul class="orders-list">
            {known.lines
              .filter((line) => line.shop === shop)
              .map((line) => (
                <PlatformLine
                  key={line.id}
                  line={line}
                  world={world}
                  isOpen={openId === line.id}
                  onToggle={() => setOpenId(openId === line.id ? null : line.id)}
                  onSet={(secret) => set(line, secret)}
                  onRemove={() => void remove(line)}
                  onRestore={() => void restore(line)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
