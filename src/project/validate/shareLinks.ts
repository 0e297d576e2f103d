/** Addresses that are no files. */
import { said } from '../../i18n/said.js';
import type { Video } from '../../feed/schema.js';
import type { Finding } from './finding.js';

const AT_PLATFORM = 'Ask the creator for the file and for your right to show it.';

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

export function shareLinks(video: Video): Finding[] {
  return video.sources.flatMap((source, index) => {
    const page = source.type === 'mp4' ? pageOf(source.src) : undefined;
    return page
      ? [
          {
            level: 'fault' as const,
            code: 'SHARE_LINK',
            item: `video "${video.id}"`,
            ...said(
              'findings.share.link',
              { src: source.src.slice(0, 120), page: new URL(source.src).hostname },
              `sources[${index}] ${source.src.slice(0, 120)} is a link to a page of ${page}, not a film, and no browser plays it. ${AT_PLATFORM}`,
            ),
            mend: 'prepare' as const,
          },
        ]
      : [];
  });
}

function pageOf(src: string): string | undefined {
  const url = URL.canParse(src) ? new URL(src) : null;
  // Dropbox and Google give the file itself under the same host.
  if (!url || /[?&](raw|dl)=1|[?&]export=download/.test(url.search)) return undefined;
  return PAGES.find(([host]) => host.test(url.hostname))?.[1];
}
