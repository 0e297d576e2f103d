import type { Stop } from '../tools/emitter.js';

/**
 * Tells when another tab has changed a key of `localStorage`: its new value, `null` when it was removed or everything was. What this
 * document changes itself is not reported, nor what happened while it was frozen.
 */
export function onStored(
  window: Window,
  key: string,
  listener: (value: string | null) => void,
): Stop {
  const onStorage = ({ key: changed, newValue, storageArea }: StorageEvent) => {
    if ((changed === key || changed === null) && storageArea === readStorage(window))
      listener(changed === null ? null : newValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function readStorage(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
