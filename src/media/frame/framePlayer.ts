import type { Media, SourcePlayerFactory } from '../types.js';
import { createFrameEvents } from './frameEvents.js';
import { startFrameLink, type FrameLink } from './frameLink.js';
import type { FrameEvent, FrameProtocol } from './protocol.js';

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
    let media: Media | null = null;
    let frame: HTMLIFrameElement | null = null;
    let link: FrameLink | null = null;
    let wantsPlay = false;
    let muted = true;

    const events = createFrameEvents(report, env, () => {
      link?.send(commands?.mute(muted));
      if (wantsPlay) link?.send(commands?.play);
    });
    const idOf = (of: Media | null) => of?.sources.find(({ type }) => type === kind)?.src;
    const say = (message: unknown) => void (events.isReady && message && link?.send(message));
    const remove = () => {
      link?.stop();
      frame?.remove();
      link = frame = null;
    };
    const close = () => {
      remove();
      wantsPlay = false;
      events.restart();
    };
    const fail = (event: Extract<FrameEvent, { type: 'error' }>) => {
      close();
      events.fail(event);
    };
    const open = (id: string) => {
      frame = createFrame(host, media?.title ?? '');
      link = startFrameLink(frame, new URL(base).origin, protocol, env, (event) =>
        event.type === 'error' ? fail(event) : events.take(event),
      );
      const { origin: pageOrigin } = host.ownerDocument.location;
      frame.src = protocol.addressOf(base, id, { muted, pageOrigin });
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
        if (frame) say(commands?.play);
        else open(id);
      },
      pause() {
        wantsPlay = false;
        const id = idOf(media);
        if (!frame || commands || id === undefined) return say(commands?.pause);
        // The only way to silence a page that takes no orders is to begin it anew; in the same frame that would be a step in the history.
        remove();
        open(id);
      },
      setMuted(next) {
        muted = next;
        say(commands?.mute(next));
      },
      seek: (seconds) => say(commands?.seek(seconds)),
      setRate: (rate) => say(commands?.rate?.(rate)),
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
