/** Whether what the feed names is there, and is what it is said to be. */
import { said, type SayKey } from '../../i18n/said.js';
import type { Feed, Video } from '../../feed/schema.js';
import type { Finding } from './finding.js';
import { captionFault, isPicture, inspectVideo, START_BYTES, SUBRIP } from './inspectFile.js';
import { NO_FILE, OUT_OF_SIGHT, OUTSIDE } from './reach.js';

export interface FoundFile {
  /** Its first {@link START_BYTES} bytes. */
  start: Uint8Array;
  /** Bytes in all, where it is known. */
  length: number | null;
}

/** @returns the file's start, why it cannot be had, or {@link OUT_OF_SIGHT}. */
export type ReachFile = (address: string, bytes: number) => Promise<FoundFile | string>;

/** Of one file, without its name. */
interface Fault extends Pick<Finding, 'level' | 'code' | 'message' | 'mend'> {
  key: SayKey;
  /** What the sentence names beside the file. */
  names?: Readonly<Record<string, string>>;
}

interface Named {
  item: string;
  field: string;
  src: string;
  check(file: FoundFile): Fault | null;
  /** A stream of a live that is not over: it is there while the camera runs. */
  isStreamAhead?: boolean;
}

/** @param onProgress - told of each file before it is looked at. */
export async function checkFiles(
  feed: Feed,
  reach: ReachFile,
  onProgress: (what: string) => void,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const named = feed.videos.flatMap(filesOf);
  const unseen: string[] = [];
  for (const [index, { item, field, src, check, isStreamAhead = false }] of named.entries()) {
    onProgress(`file ${index + 1} of ${named.length}: ${src}`);
    const file = await reach(src, START_BYTES);
    if (file === OUT_OF_SIGHT) unseen.push(new URL(src).pathname);
    else if (typeof file === 'string')
      found.push(
        isStreamAhead
          ? {
              level: 'warning',
              code: 'STREAM_NOT_YET',
              item,
              ...said(
                'findings.stream.notYet',
                { src },
                `${field} ${src} cannot be had yet: ${file}. That is so before a live; look again when your camera runs.`,
              ),
            }
          : {
              level: 'fault',
              code: 'FILE_MISSING',
              item,
              ...sayMissing(src, file, `${field} ${src} cannot be had: ${file}.`),
            },
      );
    else {
      const fault = check(file);
      if (!fault) continue;
      const { key, names, message, ...rest } = fault;
      found.push({
        item,
        ...rest,
        ...said(key, { src, ...names }, `${field} ${src} ${message}.`),
      });
    }
  }
  const [first] = unseen;
  if (first !== undefined)
    found.push({
      level: 'warning',
      code: 'FILE_UNSEEN',
      item: 'feed',
      ...said(
        'findings.file.unseen',
        { count: unseen.length, first },
        `${unseen.length} addresses start at the site’s root (${first}), where a folder has nothing, and were not looked at: validate the feed by its own address as well.`,
      ),
    });
  return found;
}

function sayMissing(src: string, why: string, message: string) {
  const status = /^the server answers (\d+)$/.exec(why)?.[1];
  if (status !== undefined) return said('findings.file.answers', { src, status }, message);
  const isHere = why === NO_FILE || why === OUTSIDE;
  return said(isHere ? 'findings.file.none' : 'findings.file.missing', { src }, message);
}

function filesOf(video: Video): Named[] {
  const item = `video "${video.id}"`;
  return [
    ...(['sources', 'describedSources'] as const).flatMap((key) =>
      (video[key] ?? []).flatMap(({ type, src }, index): Named[] =>
        type === 'mp4' || type === 'hls'
          ? [
              {
                item,
                field: `${key}[${index}]`,
                src,
                check: checkFilm(type),
                isStreamAhead:
                  type === 'hls' && video.live !== undefined && video.live.state !== 'ended',
              },
            ]
          : [],
      ),
    ),
    ...(video.preview
      ? [{ item, field: 'preview', src: video.preview.src, check: checkFilm('mp4') }]
      : []),
    ...(video.poster
      ? [{ item, field: 'poster', src: video.poster.src, check: checkPicture }]
      : []),
    ...(['captions', 'descriptions'] as const).flatMap((key) =>
      (video[key] ?? []).map(({ src }, index): Named => ({
        item,
        field: `${key}[${index}]`,
        src,
        check: checkCaptions,
      })),
    ),
  ];
}

const checkFilm =
  (type: 'mp4' | 'hls'): Named['check'] =>
  ({ start, length }) => {
    const { kind, codec, isIndexLast, isSound, isCut } = inspectVideo(start, length);
    const fault = (
      code: string,
      key: SayKey,
      message: string,
      { level = 'fault', names }: { level?: Finding['level']; names?: Fault['names'] } = {},
    ): Fault => ({ level, code, key, message, ...(names && { names }) });
    const forPrepare = (...found: Parameters<typeof fault>) => ({
      ...fault(...found),
      mend: 'prepare' as const,
    });
    if (start.length === 0) return fault('FILM_EMPTY', 'findings.film.empty', 'is empty');
    if (kind === 'none')
      return fault(
        'FILM_NONE',
        'findings.film.none',
        'is not a film: it may be a web page, a picture or a text',
      );
    if (type === 'hls' && kind !== 'hls')
      return fault(
        'FILM_KIND',
        'findings.film.kind',
        `is ${kind}, and is named "hls": name it "mp4"`,
        {
          names: { type: 'mp4' },
        },
      );
    if (type === 'mp4' && kind === 'hls')
      return fault(
        'FILM_KIND',
        'findings.film.kind',
        'is a list for streaming (m3u8): name its type "hls"',
        { names: { type: 'hls' } },
      );
    if (isCut)
      return fault('FILM_CUT', 'findings.film.cut', 'ends before it should: load or copy it again');
    if (codec !== null && /^(hvc1|hev1|dvh1|dvhe)$/.test(codec))
      return forPrepare(
        'FILM_CODEC',
        'findings.film.hevc',
        'is HEVC, as iPhones record: many browsers show nothing',
      );
    if (codec !== null && /^(mp4v|apc[nhso])$/.test(codec))
      return forPrepare(
        'FILM_CODEC',
        'findings.film.codec',
        `is ${codec}, which browsers do not play`,
        {
          names: { codec },
        },
      );
    if (isSound)
      return fault(
        'FILM_SOUND',
        'findings.film.sound',
        'has sound and no picture: take the film that it belongs to',
      );
    if (codec === 'av01')
      return forPrepare(
        'FILM_CODEC',
        'findings.film.av1',
        'is AV1, which iPhones before the 15 Pro do not play',
        { level: 'warning' },
      );
    if (isIndexLast)
      return forPrepare(
        'FILM_INDEX_LAST',
        'findings.film.indexLast',
        'has its index at the end, so that it starts late',
        { level: 'warning' },
      );
    return null;
  };

const checkPicture: Named['check'] = ({ start }) =>
  isPicture(start)
    ? null
    : {
        level: 'fault',
        code: 'PICTURE_NONE',
        key: 'findings.picture.none',
        message: 'is not a picture that browsers show',
      };

const checkCaptions: Named['check'] = ({ start }) => {
  const message = captionFault(start);
  if (message === null) return null;
  const key = `findings.captions.${captionKey(message)}` as const;
  const fault = { level: 'fault', code: 'CAPTIONS_UNREADABLE', key, message } as const;
  return message === SUBRIP ? { ...fault, mend: 'prepare' } : fault;
};

function captionKey(message: string): 'srt' | 'utf16' | 'letters' | 'times' | 'none' {
  if (message === SUBRIP) return 'srt';
  if (message.includes('UTF-16')) return 'utf16';
  if (message.includes('UTF-8')) return 'letters';
  return message.includes('no browser reads') ? 'times' : 'none';
}
