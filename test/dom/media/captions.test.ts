import { describe, expect, it } from 'vitest';
import { createCaptionTrack } from '../../../src/media/captionTrack.js';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { waitUntil } from '../../contract/videoSource.js';

const addressOf = (text: BlobPart) => URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
type Shown = [startSeconds: number, endSeconds: number, words: string];
const cuesOf = (track: TextTrack | undefined): Shown[] =>
  [...(track?.cues ?? [])].map((cue) => [
    cue.startTime,
    cue.endTime,
    cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '').trim() : '',
  ]);

/** What the browser's own `<track>` reads. */
async function byBrowser(text: string): Promise<Shown[]> {
  const video = document.createElement('video');
  const track = document.createElement('track');
  track.src = addressOf(text);
  video.append(track);
  document.body.append(video);
  track.track.mode = 'hidden';
  await waitUntil(() => track.readyState >= 2);
  video.remove();
  return cuesOf(track.track).filter(([, , words]) => words);
}

async function byUs(text: BlobPart): Promise<Shown[] | string> {
  const video = document.createElement('video');
  let refused: string | null = null;
  const captions = createCaptionTrack(
    video,
    createBrowserEnv(window),
    () => {},
    (_, notice) => void (refused = notice.message),
  );
  captions.show([{ src: addressOf(text), lang: 'en' }], 'en');
  await waitUntil(() => refused !== null || (video.textTracks[0]?.cues?.length ?? 0) > 0);
  const cues = [...(video.textTracks[0]?.cues ?? [])].map((cue): Shown => [
    cue.startTime,
    cue.endTime,
    cue instanceof VTTCue ? cue.text : '',
  ]);
  captions.destroy();
  return refused ?? cues;
}

const timed = (...lines: string[]) =>
  `WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n${lines.join('\n')}`;

describe('captions are read as this browser reads them:', () => {
  const files: Record<string, string> = {
    'entities by number and by name': timed(
      'It&#39;s &quot;new&quot; caf&eacute; &hellip; &#x1F600; &notanentity; &amp;lt; &copy 2026 Tom & Jerry',
    ),
    'tags of voices, classes, times and ruby': timed(
      '<v Mia><c.loud>Hi</c> <00:00:02.000>there <ruby>a<rt>b</rt></ruby> 1 < 2 <b',
    ),
    'one-digit and many-digit hours':
      'WEBVTT\n\n0:00:01.000 --> 0:00:03.000\nHello\n\n100:00:01.000 --> 100:00:02.000\nlate',
    'cues without a blank line between': timed('first', '00:00:03.000 --> 00:00:05.000', 'second'),
    'a header without a blank line after it':
      'WEBVTT\nKind: captions\nLanguage: en\n00:00:01.000 --> 00:00:02.000\nfirst\n\n00:00:02.000 --> 00:00:03.000\nsecond',
    'a name of two lines before the times':
      'WEBVTT\n\none\ntwo\n00:00:01.000 --> 00:00:02.000\nwords',
    'times without spaces, with tabs, with settings':
      'WEBVTT\n\n00:01.000-->00:02.000\na\n\n\t00:02.000\t-->\t00:03.000 align:start line:0\nb',
    'times that are none':
      'WEBVTT\n\n1:02.000 --> 1:03.000\nno\n\n00:61.000 --> 00:62.000\nno\n\n00:01.00 --> 00:02.00\nno\n\n00:01.000 --> 00:02.000\nyes',
    'styles, regions, notes and a map of times':
      'WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n\nSTYLE\n::cue{color:red}\n\nREGION\nid:a\n\nNOTE\nno\n\n00:01.000 --> 00:02.000\nyes',
    'old and mixed line ends':
      'WEBVTT\r\r00:01.000 --> 00:02.000\ra\rb\r\n\r\n00:02.000 --> 00:03.000\nc',
  };
  it.each(Object.keys(files))('%s', async (kind) => {
    const text = files[kind] ?? '';
    const expected = await byBrowser(text);
    expect(expected.length).toBeGreaterThan(0);
    expect(await byUs(text)).toEqual(expected);
  });
});

describe('captions that browsers do not read', () => {
  it('SRT has its words', async () => {
    expect(
      await byUs('1\n00:00:00,500 --> 00:00:02,000\nHello <font color="red">you</font> &eacute;'),
    ).toEqual([[0.5, 2, 'Hello you é']]);
  });

  it.each([
    [
      'SubStation',
      '[Events]\nFormat: Start, End, Text\nDialogue: 0:00:00.50,0:00:02.00,{\\an8}Hello <i>you</i> &eacute;',
    ],
    ['TTML', '<tt><body><p begin="0.5s" end="2s">Hello <span>you</span> &eacute;</p></body></tt>'],
    ['json3', '{"events":[{"tStartMs":500,"dDurationMs":1500,"segs":[{"utf8":"Hello you é"}]}]}'],
  ])('%s has its words', async (_, file) => {
    expect(await byUs(file)).toEqual([[0.5, 2, 'Hello you é']]);
  });

  it('UTF-16 has its words', async () => {
    const text = timed('Grüße');
    expect(await byUs(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))))).toEqual([
      [1, 3, 'Grüße'],
    ]);
  });

  it.each(['', '<!doctype html><title>Not found --> here</title>', '{"error":"no"}', 'WEBVTT\n\n'])(
    '%j is refused with a word',
    async (text) => {
      expect(await byUs(text)).toMatch(
        /^No captions are offered from blob:.*: it (is empty|has no lines)/,
      );
    },
  );
});
