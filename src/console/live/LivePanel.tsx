import { useEffect, useState } from 'preact/hooks';
import type { LiveLine, LiveProduct } from '../../collector/live/shared/wire.js';
import { Pinned } from './Pinned.js';
import { ProductGrid } from './ProductGrid.js';
import type { LiveWorld } from './source.js';
import { text } from './texts.js';
import { useLive, useNow, type LiveState } from './useLive.js';
import { elapsed, moment } from './wording.js';
import { Status } from '../shell/Status.js';

interface Props {
  live: LiveLine;
  products: readonly LiveProduct[];
  world: LiveWorld;
  onRefused(message: string | null): void;
}

/** One live: how it stands, what viewers see of it, and a button for each product. */
export function LivePanel({ live, products, world, onRefused }: Props) {
  const state = useLive(world, live.id);
  const { show, refusal } = state;
  useEffect(() => onRefused(refusal), [refusal]);
  // Those that were meant for it first.
  const sorted = [...products].sort(
    (a, b) => Number(live.products.includes(b.id)) - Number(live.products.includes(a.id)),
  );
  return (
    <div class="live-panel">
      <Standing live={live} state={state} world={world} />
      <Seen state={state} products={products} world={world} />
      {show.state === 'live' && <ProductGrid products={sorted} state={state} world={world} />}
      <Ending state={state} />
    </div>
  );
}

function Standing({
  live,
  state: { show, viewers, isConnected, send, sending },
  world,
}: {
  live: LiveLine;
  state: LiveState;
  world: LiveWorld;
}) {
  const now = useNow(world);
  return (
    <section class="live-standing" data-state={show.state}>
      <p class="live-state">
        <b>{text(`state.${show.state}`)}</b>
        {show.state === 'live' && show.startedAtMs !== null && (
          <span role="timer">
            {text('since', { time: elapsed(world, now - show.startedAtMs) })}
          </span>
        )}
        {show.state === 'scheduled' && live.startsAt && (
          <span>{text('begins', { moment: moment(world, live.startsAt) })}</span>
        )}
      </p>
      {viewers !== null && show.state !== 'ended' && (
        <p class="live-viewers" title={text('watching.how')}>
          {text('watching', { count: viewers })}
        </p>
      )}
      <Status class="live-lost">{isConnected ? '' : text('lost')}</Status>
      {show.state !== 'live' && (
        <>
          <button
            class={show.state === 'ended' ? 'soft live-start' : 'strong live-start'}
            aria-busy={sending === 'started'}
            onClick={() => void send({ type: 'started' })}
          >
            {text(show.state === 'ended' ? 'start.again' : 'start')}
          </button>
          {show.state === 'scheduled' && <p class="hint">{text('start.hint')}</p>}
        </>
      )}
    </section>
  );
}

function Seen({
  state,
  products,
  world,
}: {
  state: LiveState;
  products: readonly LiveProduct[];
  world: LiveWorld;
}) {
  const { show } = state;
  const nothing =
    show.state === 'scheduled'
      ? 'see.before'
      : show.state === 'ended'
        ? 'see.ended'
        : 'see.nothing';
  const pins = show.state === 'live' ? show.pins : [];
  return (
    <section class="live-seen">
      <h2>{text('see')}</h2>
      {pins.length === 0 ? (
        <p class="hint">{text(nothing)}</p>
      ) : (
        <>
          <ol>
            {pins.map((id, index) => (
              <Pinned
                key={id}
                product={products.find((each) => each.id === id) ?? unlisted(id)}
                isNewest={index === 0}
                state={state}
                world={world}
              />
            ))}
          </ol>
          <p class="hint">{text('see.delay')}</p>
        </>
      )}
    </section>
  );
}

const unlisted = (id: string): LiveProduct => ({ id, title: id, image: null, price: null });

/** Asked twice: it is at the end of the page, and cannot be taken back. */
function Ending({ state: { show, send, sending } }: { state: LiveState }) {
  const [isAsking, setAsking] = useState(false);
  if (show.state !== 'live') return null;
  return (
    <section class="live-ending">
      {isAsking ? (
        <div class="live-ask" role="group" aria-label={text('end.ask')}>
          <p>{text('end.ask')}</p>
          <button
            class="strong"
            aria-busy={sending === 'ended'}
            onClick={() => void send({ type: 'ended' }).then(() => setAsking(false))}
          >
            {text('end.now')}
          </button>
          <button class="soft" autoFocus onClick={() => setAsking(false)}>
            {text('end.not')}
          </button>
        </div>
      ) : (
        <button class="quiet danger" onClick={() => setAsking(true)}>
          {text('end')}
        </button>
      )}
    </section>
  );
}
