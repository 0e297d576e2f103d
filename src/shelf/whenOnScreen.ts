import type { Stop } from '../tools/emitter.js';
import { adoptStyles } from './space.js';

/**
 * Calls `run` once, when any of the host's place is on screen. It does so at the same moment where the host is taken away, which would tell
 * one arm of an experiment from the other: then a line without height stands where the host stood, out of the page's flow, and the
 * viewport is taken to be as much taller as the host was.
 *
 * @param isTaken - the host is about to be hidden.
 */
export function whenOnScreen(host: HTMLElement, isTaken: boolean, run: () => void): Stop {
  const { width, height } = host.getBoundingClientRect();
  const restore = isTaken ? leaveLine(host, width) : () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      stop();
      run();
    },
    { rootMargin: isTaken ? `${Math.ceil(height)}px 0px 0px` : '0px' },
  );
  const stop = () => {
    observer.disconnect();
    restore();
  };
  observer.observe(host);
  return stop;
}

/** Stronger than what hides the host, which holds again when this is taken back. */
function leaveLine({ shadowRoot }: HTMLElement, widthPx: number): Stop {
  const line = {
    display: 'block',
    position: 'absolute',
    width: `${widthPx}px`,
    height: '0',
    'min-height': '0',
    'max-height': '0',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    visibility: 'hidden',
  };
  const rules = Object.entries(line).map(([name, value]) => `${name}:${value}!important`);
  return shadowRoot ? adoptStyles(shadowRoot, `:host(:not(#never)){${rules.join(';')}}`) : () => {};
}
