/** What passes events on to the page's own tags, with what feed and shop say of their videos and products. Comes by `import()`. */
import { startFanOut, type FanOut } from '../tracking/pixels/fanOut.js';
import type { Consent } from '../tracking/consent/types.js';
import type { MeasuringDeps } from './measuring.js';
import { createPixelSubjects } from './pixelSubjects.js';

export const startPixels = (
  { window, env, display, options, feed, quotes }: MeasuringDeps,
  consent: Consent,
  option: readonly string[],
): FanOut =>
  startFanOut({
    window,
    env,
    display,
    consent,
    option,
    subjects: createPixelSubjects(feed, options, quotes),
  });
