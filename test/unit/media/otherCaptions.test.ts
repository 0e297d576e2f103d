/** Captions that are neither WebVTT nor SRT, as editors, platforms and transcribers write them. */
import { describe, expect, it } from 'vitest';
import { loadCues } from '../../../src/media/captionTrack.js';
import { parseOther } from '../../../src/media/otherCaptions.js';
import { parseVtt } from '../../../src/media/vtt.js';
import type { Env } from '../../../src/tools/env.js';
import fc from '../../support/property.js';

const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
const two = [
  { startSeconds: 1, endSeconds: 2, text: 'One & 1 < 2' },
  { startSeconds: 2, endSeconds: 3.5, text: 'two\nlines' },
];

describe('captions of other formats', () => {
  it.each<[format: string, file: string]>([
    [
      'SubStation',
      '[Script Info]\n[V4+ Styles]\nFormat: Name, Fontname\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\an8}One &amp; 1 &lt; 2\nComment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,no\nDialogue: 0,0:00:02.00,0:00:03.50,Default,,0,0,0,,two\\Nlines',
    ],
    [
      'TTML',
      '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><!-- x --><body><div><p begin="00:00:01.000" end="00:00:02.000">One &amp; 1 &lt; 2</p>\n<p begin="2s" dur="1500ms"><span tts:color="red">two</span><br/>lines</p></div></body></tt>',
    ],
    [
      'DFXP with a prefix, frames and ticks',
      '<tt:tt ttp:frameRate="25" ttp:tickRate="1000"><tt:p begin="00:00:01:00" end="00:00:02:00">One &amp; 1 &lt; 2</tt:p><tt:p begin="2000t" end="3500t">two<tt:br/>lines</tt:p></tt:tt>',
    ],
    [
      'YouTube’s srv3',
      '<?xml version="1.0"?><timedtext format="3"><body><p t="1000" d="1000"><s>One</s><s t="9"> &amp; 1 &lt; 2</s></p><p t="2000" d="1500">two\nlines</p></body></timedtext>',
    ],
    [
      'YouTube’s srv1',
      '<transcript><text start="1" dur="1">One &amp; 1 &lt; 2</text><text start="2" dur="1.5">two\nlines</text></transcript>',
    ],
    [
      'YouTube’s json3',
      '{"wireMagic":"pb3","events":[{"tStartMs":0,"id":1},{"tStartMs":1000,"dDurationMs":1000,"segs":[{"utf8":"One"},{"utf8":" & 1 < 2"}]},{"tStartMs":2000,"dDurationMs":1500,"segs":[{"utf8":"two\\nlines"}]}]}',
    ],
    [
      'a transcriber’s segments',
      '{"text":"x","segments":[{"start":1.0,"end":2.0,"text":" One & 1 < 2"},{"start":2,"end":3.5,"text":"two\\nlines"}]}',
    ],
    [
      'a transcriber’s chunks',
      '{"chunks":[{"timestamp":[1,2],"text":"One & 1 < 2"},{"timestamp":[2,3.5],"text":"two\\nlines"}]}',
    ],
    [
      'a list of spans',
      '[{"start":1,"end":2,"text":"One & 1 < 2"},{"start":2,"end":3.5,"text":"two\\nlines"}]',
    ],
  ])('have their words and times: %s', (_, file) => {
    expect(parseVtt(file)).toEqual([]);
    expect(parseOther(file, words)).toEqual(two);
  });

  it('that tell beginnings alone have words until the next ones begin, and no longer than some seconds', () => {
    const asked = [
      { startSeconds: 1, endSeconds: 2, text: 'One' },
      { startSeconds: 2, endSeconds: 4, text: 'two' },
      { startSeconds: 20, endSeconds: 26, text: 'One' },
    ];
    expect(
      parseOther('[ti:Dew]\n[00:01.00][00:20.00]One\n[00:02.00]<00:02.10>two\n[00:04.00]', words),
    ).toEqual(asked);
    expect(
      parseOther(
        '<SAMI><BODY><SYNC Start=1000><P Class=EN>One<SYNC Start=2000><P>two<SYNC Start=4000><P><SYNC Start=20000><P>One</SAMI>',
        words,
      ),
    ).toEqual(asked);
  });

  it('as a table in milliseconds are read', () => {
    expect(parseOther('start\tend\ttext\n1000\t2000\tOne', words)).toEqual([
      { startSeconds: 1, endSeconds: 2, text: 'One' },
    ]);
  });

  it.each([
    '<!doctype html><p class="x">Not found</p>',
    '{"error":"no"}',
    '[1,2]',
    '{25}{50}One',
    '0:01\nOne',
    'words',
    '',
  ])('that are none have no words: %s', (file) => {
    expect(parseOther(file, words)).toEqual([]);
  });

  it('are read in bounded time, whatever they hold', () => {
    const pieces = [
      '<p ',
      'begin="1s"',
      '>',
      '</p>',
      '[00:01.00]',
      'Dialogue:',
      ',',
      '{',
      '}',
      '"',
      '\n',
      '<SYNC Start=1>',
      'start\tend\ttext',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) =>
        Array.isArray(parseOther(parts.join(''), words)),
      ),
    );
    // Where a text is read anew from each of its letters, the test does not come to its end.
    for (const piece of ['<p ', '[00:01.00]', 'Dialogue:,', '<SYNC ', '{"', '<p a="'])
      parseOther(piece.repeat(30_000), words);
  });
});

describe('captions that programs and people wrote by hand', () => {
  it.each<[string, string]>([
    [
      'numbers with a point',
      '1.\n00:00:01,000 --> 00:00:02,000\nOne\n2.\n00:00:02,000 --> 00:00:03,000\ntwo',
    ],
    [
      'numbers with a sign',
      '#1\n00:00:01,000 --> 00:00:02,000\nOne\n#2\n00:00:02,000 --> 00:00:03,000\ntwo',
    ],
    ['all in one line', '1 00:00:01,000 --> 00:00:02,000 One\n2 00:00:02,000 --> 00:00:03,000 two'],
    [
      'words behind the times',
      '00:00:01,000 --> 00:00:02,000 One\n00:00:02,000 --> 00:00:03,000 two',
    ],
    [
      'times in bold',
      '**00:00:01,000 --> 00:00:02,000**\nOne\n\n**00:00:02,000 --> 00:00:03,000**\ntwo',
    ],
    [
      'a sentence after the block of code',
      'Sure!\n```srt\n1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo\n```\nLet me know!',
    ],
    [
      'marks of MicroDVD',
      '1\n00:00:01,000 --> 00:00:02,000\n{b}One{/b}\n\n2\n00:00:02,000 --> 00:00:03,000\n{y:i}two',
    ],
    ['times of SubViewer', '00:00:01.00,00:00:02.00\nOne\n\n00:00:02.00,00:00:03.00\ntwo'],
  ])('have their words and nothing else: %s', (_, file) => {
    expect(parseVtt(file)).toEqual([
      { startSeconds: 1, endSeconds: 2, text: 'One' },
      { startSeconds: 2, endSeconds: 3, text: 'two' },
    ]);
  });

  it('have no places on the picture for words', () => {
    for (const place of ['X1:10 X2:20 Y1:1 Y2:2', 'align:start position:0%', 'line:0'])
      expect(parseVtt(`1\n00:00:01,000 --> 00:00:02,000 ${place}\nOne`)[0]?.text).toBe('One');
  });
});

it('a file of captions in another format is read where it is asked for, and what is none is told', async () => {
  const load = (file: string) => {
    const bytes = new TextEncoder().encode(file).buffer;
    const answer = { ok: true, headers: new Headers(), arrayBuffer: async () => bytes };
    const env = { setTimer: () => () => {}, fetch: async () => answer } as unknown as Env;
    return loadCues({ src: 'https://shop.example/a', lang: 'en' }, env);
  };
  expect(await load('a transcript')).toMatch(/^it has no lines such as/);
});
