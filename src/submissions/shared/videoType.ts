/** By what a video's file begins with, whatever its name says. */
export type VideoType = 'video/mp4' | 'video/quicktime' | 'video/webm';

/** As many bytes as {@link videoTypeOf} needs. */
export const HEAD_BYTES = 512;

/** Brands of still pictures in the same container: HEIC, AVIF. */
const PICTURES = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis|crx )$/;
const SOUNDS = /^(M4A |M4B |M4P )$/;

/** @returns `null` for what is no video that phones make. */
export function videoTypeOf(head: Uint8Array): VideoType | null {
  const text = (start: number, end: number) => String.fromCharCode(...head.subarray(start, end));
  if (head.length < 12) return null;
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return text(4, 64).includes('webm') ? 'video/webm' : null;
  const box = text(4, 8);
  const brand = text(8, 12);
  if (box === 'ftyp') {
    if (PICTURES.test(brand) || SOUNDS.test(brand)) return null;
    return brand === 'qt  ' ? 'video/quicktime' : 'video/mp4';
  }
  // Old cameras begin with the film itself.
  return /^(moov|mdat|wide|free|skip)$/.test(box) ? 'video/quicktime' : null;
}
