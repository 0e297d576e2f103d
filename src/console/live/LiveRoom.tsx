import { useEffect, useState } from 'preact/hooks';
import type { LiveLine, LiveLines } from '../../collector/live/shared/wire.js';
import type { AreaView } from '../shell/ConsolePage.js';
import { Frame } from '../shell/Frame.js';
import { text as shellText } from '../shell/texts.js';
import { LivePanel } from './LivePanel.js';
import './LiveRoom.css';
import type { LiveWorld } from './source.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';
import { type Note } from '../shell/Said.js';

export const openLive = (world: LiveWorld): AreaView => ({
  View: () => <LiveRoom world={world} />,
});

/** Drives a live with a thumb: begins and ends it, and pins what is spoken of. */
export function LiveRoom({ world }: { world: LiveWorld }) {
  const [known, setKnown] = useState<LiveLines | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(
    () =>
      void world
        .load()
        .then((asked) => (asked.ok ? setKnown(asked.value) : setSaid({ words: asked.message }))),
    [world],
  );
  const lives = known?.lives ?? [];
  const live = lives.find(({ id }) => id === chosen) ?? likely(lives);
  return (
    <Frame
      room="lives"
      bar={<p class="brand">{shellText('brand')}</p>}
      note={said}
      onClose={() => setSaid(null)}
    >
      <header class="room-top">
        <h1 lang={live?.lang}>{live?.title ?? text('heading')}</h1>
        {lives.length > 1 && (
          <label class="inline-field">
            <span class="unseen">{text('choose')}</span>
            <select value={live?.id} onChange={({ currentTarget: { value } }) => setChosen(value)}>
              {lives.map(({ id, title, lang }) => (
                <option key={id} value={id} lang={lang}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {!known && said === null && <Status class="hint">{text('loading')}</Status>}
      {known && !live && (
        <section class="live-none">
          <h2>{text('none')}</h2>
          <p class="hint">{text('none.lead')}</p>
          <code>{EXAMPLE}</code>
        </section>
      )}
      {known && live && (
        <LivePanel
          key={live.id}
          live={live}
          products={known.products}
          world={world}
          onRefused={(words) => setSaid(words === null ? null : { words })}
        />
      )}
    </Frame>
  );
}

const EXAMPLE =
  '"live": { "startsAt": "2026-12-01T18:00:00+01:00", "channel": "https://events.shop.example/v1/live/spring" }';

/** The one that is on, else the next, else the last. */
function likely(lives: readonly LiveLine[]): LiveLine | undefined {
  const byStart = [...lives].sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return (
    byStart.find(({ state }) => state === 'live') ??
    byStart.find(({ state }) => state === 'scheduled') ??
    byStart.at(-1)
  );
}
