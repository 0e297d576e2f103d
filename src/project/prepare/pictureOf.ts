export interface PictureInfo {
  ending: 'jpg' | 'png' | 'webp' | 'gif';
  width: number;
  height: number;
}

/** What a file's first bytes say of the picture in it; `null` when it is none of those that every browser shows. Nothing is decoded. */
export function pictureOf(bytes: Uint8Array): PictureInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end));
  try {
    if (text(0, 8) === '\x89PNG\r\n\x1a\n')
      return { ending: 'png', width: view.getUint32(16), height: view.getUint32(20) };
    if (/^GIF8[79]a$/.test(text(0, 6)))
      return { ending: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return webp(view, text(12, 16));
    if (text(0, 3) === '\xff\xd8\xff') return jpeg(view);
  } catch (error) {
    // It ends before it has said its size.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

function webp(view: DataView, kind: string): PictureInfo | null {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  if (kind === 'VP8X') return { ending: 'webp', width: three(24), height: three(27) };
  if (kind === 'VP8 ')
    return {
      ending: 'webp',
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { ending: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

function jpeg(view: DataView): PictureInfo | null {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    // Start of frame, of any kind; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { ending: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
