import { signal, type Signal } from '@preact/signals';
import type { Stop } from '../tools/emitter.js';

/** Facts about the shopper's device and wishes, kept current while the shelf lives. */
export interface DeviceSignals {
  reducedMotion: Signal<boolean>;
  saveData: Signal<boolean>;
  /** A mouse or trackpad: arrows are shown, previews follow the pointer. */
  finePointer: Signal<boolean>;
  /** At least 900 CSS px wide: products stand beside the video. */
  wide: Signal<boolean>;
  /** The document is visible. */
  visible: Signal<boolean>;
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
  const visible = signal(window.document.visibilityState === 'visible');
  const onVisibility = () => {
    visible.value = window.document.visibilityState === 'visible';
  };
  window.document.addEventListener('visibilitychange', onVisibility);
  stops.push(() => window.document.removeEventListener('visibilitychange', onVisibility));
  const { connection } = window.navigator as { connection?: { saveData?: boolean } };
  return {
    device: {
      reducedMotion: matches('(prefers-reduced-motion: reduce)'),
      saveData: signal(connection?.saveData === true),
      finePointer: matches('(hover: hover) and (pointer: fine)'),
      wide: matches('(min-width: 900px)'),
      visible,
    },
    stop: () => stops.splice(0).forEach((stop) => stop()),
  };
}
