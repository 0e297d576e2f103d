import type { Media, PlayerEvent, SourcePlayerFactory } from '../types.js';
import { startFrameLink, type FrameLink } from './frameLink.js';
import type { FrameFact, FrameProtocol, FrameState } from './protocol.js';

/**
 * Makes players that are a platform's own page in a frame. Nothing of it is fetched before `play`, whatever the preload level: who calls
 * that has the shopper's word for it. What the page says comes as the same facts as an element's.
 *
 * @param base - where the platform's player is; only tests have another.
 */
export const framePlayer =
  (protocol: FrameProtocol, base: string): SourcePlayerFactory =>
  (host, report, env) => {
    const { kind, capabilities, commands } = protocol;
    const { origin } = new URL(base);
    const tell = (event: DistributiveOmit<PlayerEvent, 'atMs'>) =>
      report({ ...event, atMs: env.monotonicMs() } as PlayerEvent);
    let media: Media | null = null;
    let frame: HTMLIFrameElement | null = null;
    let link: FrameLink | null = null;
    let isReady = false;
    let wantsPlay = false;
    let muted = true;
    let state: FrameState | null = null;
    let durationSeconds = 0;
    let positionSeconds = 0;
    let bufferedSeconds = 0;

    const idOf = (of: Media | null) => of?.sources.find(({ type }) => type === kind)?.src;
    const close = () => {
      link?.stop();
      frame?.remove();
      link = frame = state = null;
      isReady = wantsPlay = false;
      durationSeconds = positionSeconds = bufferedSeconds = 0;
    };
    const fail = (fact: Extract<FrameFact, { type: 'error' }>) => {
      close();
      tell(fact);
    };
    const onState = (next: FrameState) => {
      if (next === state) return;
      state = next;
      if (next === 'stalled' || next === 'ended') tell({ type: next });
      else tell({ type: next, positionSeconds });
    };
    const onReady = () => {
      if (isReady) return;
      isReady = true;
      tell({ type: 'loaded', durationSeconds });
      tell({ type: 'frame' });
      link?.send(commands?.mute(muted));
      if (wantsPlay) link?.send(commands?.play);
    };
    const onFact = (fact: FrameFact) => {
      if (fact.type === 'error') return fail(fact);
      onReady();
      switch (fact.type) {
        case 'duration':
          if (fact.seconds === durationSeconds) return;
          durationSeconds = fact.seconds;
          return tell({ type: 'loaded', durationSeconds });
        case 'buffered':
          bufferedSeconds = fact.seconds;
          return;
        case 'time':
          positionSeconds = fact.seconds;
          return tell({ type: 'time', positionSeconds, bufferedSeconds });
        case 'state':
          return onState(fact.state);
        case 'muted':
        case 'blocked':
          return tell(fact);
      }
    };
    const open = (id: string) => {
      frame = createFrame(host, media?.title ?? '');
      link = startFrameLink(frame, origin, protocol, env, onFact);
      const { location } = host.ownerDocument;
      frame.src = protocol.addressOf(base, id, { muted, pageOrigin: location.origin });
      host.append(frame);
    };

    return {
      capabilities,
      load(next) {
        const id = idOf(next);
        if (id === undefined || id !== idOf(media)) close();
        media = next;
        if (id === undefined)
          fail({ type: 'error', error: 'unsupported', detail: 'no source of this kind' });
      },
      play() {
        const id = idOf(media);
        if (id === undefined) return;
        wantsPlay = true;
        if (!frame) open(id);
        else if (isReady && commands) link?.send(commands.play);
      },
      pause() {
        wantsPlay = false;
        if (!frame) return;
        if (commands) return isReady && link?.send(commands.pause);
        // The only way to silence a page that takes no orders is to begin it anew; in the same frame that would be a step in the history.
        const id = idOf(media);
        link?.stop();
        frame.remove();
        if (id !== undefined) open(id);
      },
      setMuted(next) {
        muted = next;
        if (isReady && commands) link?.send(commands.mute(next));
      },
      seek: (seconds) => void (isReady && commands && link?.send(commands.seek(seconds))),
      setRate: (rate) => void (isReady && commands?.rate && link?.send(commands.rate(rate))),
      showCaptions() {},
      unload() {
        close();
        media = null;
      },
      destroy: close,
    };
  };

function createFrame(host: HTMLElement, title: string): HTMLIFrameElement {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = title;
  frame.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
  // YouTube refuses who does not say where the shopper is; the origin is enough for it.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('part', 'video');
  return frame;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
