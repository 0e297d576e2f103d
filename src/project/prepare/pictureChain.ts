/** The way from a stored picture to the one that is shown, in libavfilter's words. */
import type { Colour, FootageInfo } from './footage.js';

/** WebCodecs' names to zimg's. */
const TRANSFERS: Record<string, string> = {
  hlg: 'arib-std-b67',
  pq: 'smpte2084',
};
const PRIMARIES: Record<string, string> = {
  bt709: '709',
  bt470bg: '470bg',
  smpte170m: '170m',
  bt2020: '2020',
  smpte432: 'smpte432',
};
const MATRICES: Record<string, string> = {
  bt709: '709',
  bt470bg: '470bg',
  smpte170m: '170m',
  'bt2020-ncl': '2020_ncl',
};

type Stored = Pick<FootageInfo, 'rotation' | 'isMirrored' | 'isHdr' | 'colour' | 'storedHeight'>;

/** Turns it upright, fits it into its size, and brings its colours to what every screen shows (SDR, BT.709). */
export function pictureChain(info: Stored, width: number, height: number): string {
  return [
    ...turn(info),
    `scale=${width}:${height}:flags=bicubic`,
    'setsar=1',
    ...(info.isHdr ? toneMap(info.colour) : toBt709(info)),
    'format=yuv420p',
    'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709',
  ].join(',');
}

function turn({ rotation, isMirrored }: Stored): string[] {
  const turned = {
    0: [],
    90: ['transpose=clock'],
    180: ['hflip', 'vflip'],
    270: ['transpose=cclock'],
  };
  return [...turned[rotation], ...(isMirrored ? ['hflip'] : [])];
}

/**
 * HDR to SDR. The light is made linear with paper white (203 cd/m², BT.2408) as 1 and brought to BT.709's primaries. What is darker than
 * 0.6 stays as it is, so that skin and cloth keep their colours; what is brighter, up to the 1,000 cd/m² that phones film, is bent
 * below 1. Without it the flat curve of HDR is shown as it is stored: grey.
 */
function toneMap({ transfer, primaries, matrix }: Colour): string[] {
  const from = [
    `tin=${TRANSFERS[transfer ?? ''] ?? 'arib-std-b67'}`,
    `pin=${PRIMARIES[primaries ?? ''] ?? '2020'}`,
    `min=${MATRICES[matrix ?? ''] ?? '2020_ncl'}`,
  ].join(':');
  return [
    `zscale=${from}:t=linear:npl=203:p=709`,
    'format=gbrpf32le',
    'tonemap=mobius:param=0.6:peak=4.93:desat=0',
    'zscale=t=709:m=709:r=limited',
  ];
}

function toBt709({ colour: { matrix, isFullRange }, storedHeight }: Stored): string[] {
  // Where a file does not say, players go by its size.
  const from = MATRICES[matrix ?? (storedHeight < 720 ? 'smpte170m' : 'bt709')] ?? '709';
  if (from === '709' && isFullRange !== true) return [];
  return [`zscale=min=${from}:m=709:rin=${isFullRange ? 'full' : 'limited'}:r=limited`];
}
