/** Sources that no release of the shelf's script plays yet, and addresses that are no files. */
import type { Video, VideoSource } from '../../feed/schema.js';
import type { Finding } from './finding.js';

/** The kinds of source that the shelf has a player for; a test holds them against the players. */
export const playedKinds: readonly string[] = [
  'mp4',
  'hls',
  'vimeo',
  'youtube',
  'tiktok',
  'instagram',
];

export const isPlayed = ({ type }: VideoSource): boolean => playedKinds.includes(type);

const NAMES: Readonly<Record<string, string>> = {
  hls: 'a stream (HLS)',
  youtube: 'a video at YouTube',
  tiktok: 'a video at TikTok',
  vimeo: 'a video at Vimeo',
  instagram: 'a video at Instagram',
};
const AT_PLATFORM = 'Ask the creator for the file and for your right to show it.';
const AT_HOST =
  'Shops and hosts of streams have the same video as a file (…mp4): name that as a source of type "mp4" beside it.';

/** Pages on which a film is shown; the film's own address is another. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(facebook\.com|fb\.watch)$/, 'Facebook'],
  [/(^|\.)(drive|docs|photos)\.google\.com$/, 'Google'],
  [/(^|\.)dropbox\.com$/, 'Dropbox'],
  [
    /(^|\.)(icloud\.com|1drv\.ms|onedrive\.live\.com|wetransfer\.com|we\.tl)$/,
    'a service for sharing files',
  ],
];

export function unplayable(video: Video): Finding[] {
  const item = `video "${video.id}"`;
  const found: Finding[] = video.sources.flatMap((source, index) => {
    const page = source.type === 'mp4' ? pageOf(source.src) : undefined;
    return page
      ? [
          {
            level: 'fault' as const,
            code: 'SHARE_LINK',
            item,
            message: `sources[${index}] ${source.src.slice(0, 120)} is a link to a page of ${page}, not a film, and no browser plays it. ${AT_PLATFORM}`,
            mend: 'prepare' as const,
          },
        ]
      : [];
  });
  if (video.sources.some(isPlayed)) return found;
  const kinds = [...new Set(video.sources.map(({ type }) => type))];
  return [
    ...found,
    {
      level: 'fault',
      code: 'UNPLAYABLE',
      item,
      message: `it is ${kinds.map((kind) => NAMES[kind] ?? `of the kind "${kind}"`).join(' and ')}, which the shelf has no player for: it gets no card. ${kinds.every((kind) => kind === 'hls') ? AT_HOST : AT_PLATFORM}`,
      mend: 'prepare',
    },
  ];
}

function pageOf(src: string): string | undefined {
  const url = URL.canParse(src) ? new URL(src) : null;
  // Dropbox and Google give the file itself under the same host.
  if (!url || /[?&](raw|dl)=1|[?&]export=download/.test(url.search)) return undefined;
  return PAGES.find(([host]) => host.test(url.hostname))?.[1];
}
