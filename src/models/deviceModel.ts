import { signal, type Signal } from '@preact/signals';
import type { Stop } from '../tools/emitter.js';

/** Facts about the shopper's device and wishes, kept current while the shelf lives. */
export interface DeviceSignals {
  reducedMotion: Signal<boolean>;
  saveData: Signal<boolean>;
  /** The browser says that its line is slower than 4G; one that says nothing of it has a good one. */
  slowLine: Signal<boolean>;
  /** A mouse or trackpad: arrows are shown, previews follow the pointer. */
  finePointer: Signal<boolean>;
  /** At least 900 CSS px wide, or a phone that lies on its side: products stand beside the video. */
  wide: Signal<boolean>;
  /** The document is visible. */
  visible: Signal<boolean>;
  /** `false` while the device itself knows that it has no line; `true` promises nothing. */
  online: Signal<boolean>;
}

export function startDevice(window: Window): { device: DeviceSignals; stop: Stop } {
  const stops: Stop[] = [];
  const matches = (query: string) => {
    const list = window.matchMedia(query);
    const current = signal(list.matches);
    const onChange = () => {
      current.value = list.matches;
    };
    list.addEventListener('change', onChange);
    stops.push(() => list.removeEventListener('change', onChange));
    return current;
  };
  const follow = (target: EventTarget, types: string[], read: () => boolean) => {
    const current = signal(read());
    const onChange = () => {
      current.value = read();
    };
    for (const type of types) {
      target.addEventListener(type, onChange);
      stops.push(() => target.removeEventListener(type, onChange));
    }
    return current;
  };
  const { connection } = window.navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return {
    device: {
      reducedMotion: matches('(prefers-reduced-motion: reduce)'),
      saveData: signal(connection?.saveData === true),
      slowLine: signal(/[23]g/.test(connection?.effectiveType ?? '')),
      finePointer: matches('(hover: hover) and (pointer: fine)'),
      wide: matches('(min-width: 900px), (min-width: 640px) and (max-height: 480px)'),
      visible: follow(
        window.document,
        ['visibilitychange'],
        () => window.document.visibilityState === 'visible',
      ),
      online: follow(window, ['online', 'offline'], () => window.navigator.onLine !== false),
    },
    stop: () => stops.splice(0).forEach((stop) => stop()),
  };
}
