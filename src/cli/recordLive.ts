/** Makes of a live that is over a video like any other: the recording, and what was pinned as its tags. */
import { showAt, tagsOfRecording, type LiveWhole } from '../feed/live/changes.js';
import type { Tag } from '../feed/schema.js';
import type { VideoDocument } from '../project/folder/feedDocument.js';
import { openProject } from '../project/folder/project.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { CliWorld } from './cliWorld.js';
import type { Given } from './command.js';
import { failed, misused, type CommandResult } from './commandResult.js';
import { DEFAULT_FOLDER } from './projectFolder.js';

interface Span {
  beginMs: number | null;
  seconds: number | null;
}

export async function recordLive(
  given: Given,
  channel: string,
  { changes }: LiveWhole,
  world: CliWorld,
): Promise<CommandResult> {
  const show = showAt(changes);
  const src = given.words[2] ?? show.recording ?? undefined;
  if (src === undefined)
    return misused('Where is the recording? Give its address behind the channel’s.', 'live');
  if (show.state !== 'ended' || show.startedAtMs === null || show.endedAtMs === null)
    return failed({
      code: 'LIVE_NOT_ENDED',
      message: 'The live has not ended. End it first, with: reelshelf live end',
    });
  const said = given.text('begin');
  if (said !== undefined && Number.isNaN(Date.parse(said)))
    return misused(`--begin is "${said}"; expected a moment such as 2026-12-01T18:00:05Z.`, 'live');
  const isStream = /\.m3u8([?#]|$)/.test(src);
  const span = isStream ? await spanOfStream(src, world) : { beginMs: null, seconds: null };
  const beginMs = said === undefined ? (span.beginMs ?? show.startedAtMs) : Date.parse(said);
  const endMs = span.seconds === null ? show.endedAtMs : beginMs + span.seconds * 1000;
  const tags = tagsOfRecording(changes, beginMs, Math.max(beginMs, endMs));

  const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
  if (!opened.ok) return failed(opened.error);
  const project = opened.value;
  try {
    const written = await project.update((draft) => {
      const video = draft.feed.videos.find(isOfChannel(channel));
      if (!video) return null;
      video.sources = [{ type: isStream ? 'hls' : 'mp4', src }];
      video.tags = tags;
      if (video.live) video.live.state = 'ended';
      if (span.seconds === null) delete video.duration;
      else video.duration = Math.round(span.seconds * 10) / 10;
      return video.id;
    });
    if (!written.ok) return failed(written.error);
    return written.value === null
      ? failed({
          code: 'VIDEO_UNKNOWN',
          message: noVideoOf(channel),
        })
      : describe(written.value, tags, src);
  } finally {
    await project.close();
  }
}

/** By the whole address, as it is written in the feed. */
export const isOfChannel =
  (channel: string) =>
  ({ live }: VideoDocument): boolean =>
    live?.channel !== undefined && safeUrl(live.channel, channel) === channel;

export const noVideoOf = (channel: string): string =>
  `No video of the project has ${channel} as its live.channel.`;

/** What an HLS recording says of itself: when its first picture was taken, and how long it is. */
async function spanOfStream(src: string, { env, signal }: CliWorld): Promise<Span> {
  const nothing = { beginMs: null, seconds: null };
  const read = async (url: string) => {
    const response = await env.fetch(url, { signal });
    return response.ok ? response.text() : '';
  };
  try {
    const top = await read(src);
    const [, variant] = /#EXT-X-STREAM-INF[^\n]*\n([^#\s]\S*)/.exec(top) ?? [];
    const address = variant === undefined ? null : safeUrl(variant, src);
    const list = address === null ? top : await read(address);
    const lengths = [...list.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
    const date = /#EXT-X-PROGRAM-DATE-TIME:(\S+)/.exec(list)?.[1];
    const beginMs = date === undefined ? NaN : Date.parse(date);
    return lengths.length === 0
      ? nothing
      : {
          beginMs: Number.isNaN(beginMs) ? null : beginMs,
          seconds: lengths.reduce((sum, seconds) => sum + seconds, 0),
        };
  } catch {
    return nothing;
  }
}

const describe = (video: string, tags: readonly Tag[], src: string): CommandResult => ({
  exitCode: 0,
  lines: [
    `The video "${video}" is the recording now: ${src}`,
    ...tags.map(({ product, start, end }) => `  ${start} s to ${end} s  ${product}`),
    tags.length === 0
      ? 'Nothing was pinned, so nothing is tagged.'
      : 'Publish it, and it sells like any other.',
  ],
  data: { video, tags, recording: src },
});
