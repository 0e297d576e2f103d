/** The shelf's own seeded chance, so that a clip, a cookie and a test come out the same every time. */
export { createRandom, type Random } from '../src/tools/random.js';
