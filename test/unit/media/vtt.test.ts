import fc from '../../support/property.js';
import { describe, expect, it } from 'vitest';
import { loadCues } from '../../../src/media/captionTrack.js';
import type { Env } from '../../../src/tools/env.js';
import { decodeCaptions, parseVtt, withinClip } from '../../../src/media/vtt.js';

describe('reading captions', () => {
  it('reading captions takes times and words, and leaves notes, numbers, settings and tags', () => {
    const text = [
      '\uFEFFWEBVTT - made by hand',
      'NOTE nothing to see',
      'STYLE\n::cue { color: red }',
      '1\n00:00.500 --> 00:02.000 line:0 align:start\nHello <b>there</b> &amp; welcome',
      '01:00:00.000 --> 01:00:01.250\n<v Mia>Two\nlines &lt;3',
    ].join('\r\n\r\n');
    expect(parseVtt(text)).toEqual([
      { startSeconds: 0.5, endSeconds: 2, text: 'Hello there & welcome' },
      { startSeconds: 3600, endSeconds: 3601.25, text: 'Two\nlines <3' },
    ]);
  });

  it('reading captions has no cues for a file that is none, and drops cues that cannot be', () => {
    expect(parseVtt('<!doctype html><title>Not found</title>')).toEqual([]);
    const cues = [
      '00:02.000 --> 00:01.000\nbackwards',
      '00:01.000 -> 00:02.000\narrow',
      '99:99.000 --> 99:99.500\nno such time',
      '00:01.000 --> 00:02.000\n',
    ];
    expect(parseVtt(['WEBVTT', ...cues].join('\n\n'))).toEqual([]);
  });

  it('reading captions reads SRT: commas, numbers, positions, missing blank lines', () => {
    const srt = [
      '1',
      '00:00:00,500 --> 00:00:02,000 X1:10',
      '{\\an8}Hello <i>you</i>',
      '2',
      '0:00:02,5 --> 0:00:04',
      'Second',
      'of two',
      '',
      '',
      '3',
      '00:00:05,000 --> 00:00:06,000',
      '1999',
    ];
    expect(parseVtt(`\uFEFF${srt.join('\r\n')}`)).toEqual([
      { startSeconds: 0.5, endSeconds: 2, text: 'Hello you' },
      { startSeconds: 2.5, endSeconds: 4, text: 'Second\nof two' },
      { startSeconds: 5, endSeconds: 6, text: '1999' },
    ]);
    expect(parseVtt('WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nrenamed')[0]?.text).toBe(
      'renamed',
    );
  });

  it.each([
    ['spaces of a translator', '00: 00: 01, 500 -> 00: 00: 02, 000'],
    ['a colon before the fraction', '00:00:01:500 --> 00:00:02:000'],
    ['an arrow of one sign', '00:00:01,500 → 00:00:02,000'],
    ['a long dash', '00:00:01,500 –> 00:00:02,000'],
    ['no hours', '00:01,5 --> 00:02'],
  ])('reading captions reads an SRT whose times have %s', (_, times) => {
    expect(parseVtt(`1\n${times}\nOne\\Ntwo`)).toEqual([
      { startSeconds: 1.5, endSeconds: 2, text: 'One\ntwo' },
    ]);
  });

  it.each([
    [3601.5, 9.4, 1.5],
    [7205, 9.4, 5],
    [1.5, 9.4, 1.5],
    [20, 9.4, 20],
    [3620, 9.4, 3620],
    [3601.5, 4000, 3601.5],
    [3601.5, NaN, 3601.5],
    [3601.5, Infinity, 3601.5],
  ])(
    'reading captions whose clock begins with an hour: at %d s of a clip of %d s they are said at %d s',
    (startSeconds, duration, expected) => {
      const cue = { startSeconds, endSeconds: startSeconds + 1, text: 'Hi' };
      expect(withinClip([cue], duration)).toEqual([
        { startSeconds: expected, endSeconds: expected + 1, text: 'Hi' },
      ]);
    },
  );

  it('reading captions never shows a line of times as words, whatever stands before or after it', () => {
    for (const arrow of ['-->', '->', '–>', '→', ' --> ', '->>']) {
      for (const gap of ['\n', '\n\n', '\nnext\n']) {
        const text = `WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nfirst${gap}00:00:03.000 ${arrow} 00:00:05.000\nsecond`;
        expect(
          parseVtt(text)
            .map((cue) => cue.text)
            .join(),
          text,
        ).not.toMatch(/00:0|>/);
      }
    }
  });

  it('reading captions has no words in data meant for scripts', () => {
    expect(parseVtt('WEBVTT\n\n00:01.000 --> 00:02.000\n{"type": "hotspot", "x": 4}')).toEqual([]);
  });

  it('reading captions reads numbered and quoted entities without a browser', () => {
    expect(
      parseVtt('WEBVTT\n\n00:01.000 --> 00:02.000\nIt&#39;s &quot;new&quot; &#x2728;')[0]?.text,
    ).toBe('It\'s "new" ✨');
  });

  it('reading captions is decoded as its bytes say: UTF-8, UTF-16 either way with and without a mark, the old Windows page', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nCafé für Łódź';
    const utf16 = (isBig: boolean, mark: boolean) => {
      const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
      const bytes = new DataView(new ArrayBuffer(units.length * 2));
      units.forEach((unit, at) => bytes.setUint16(at * 2, unit, !isBig));
      return bytes.buffer;
    };
    const utf8 = new TextEncoder().encode(text).buffer;
    for (const bytes of [
      utf8,
      utf16(true, true),
      utf16(true, false),
      utf16(false, true),
      utf16(false, false),
    ]) {
      expect(parseVtt(decodeCaptions(bytes))[0]?.text).toBe('Café für Łódź');
    }
    expect(decodeCaptions(new Uint8Array([0x43, 0x61, 0x66, 0xe9]).buffer)).toBe('Café');
    expect(decodeCaptions(new ArrayBuffer(0))).toBe('');
  });

  it.each([
    ['ru', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    ['pl-PL', [0xb3, 0xf3, 0x9f], 'łóź'],
    ['el', [0xc3, 0xe5, 0xe9], 'Γει'],
    ['ja', [0x82, 0xb1, 0x82, 0xf1], 'こん'],
    ['zh-Hant-TW', [0xa7, 0x41, 0xa6, 0x6e], '你好'],
    ['zh-CN', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['fr', [0x43, 0x61, 0x66, 0xe9], 'Café'],
  ])(
    'reading captions in %s that are not UTF-8 takes what that language was written in',
    (lang, bytes, words) => {
      expect(decodeCaptions(new Uint8Array(bytes).buffer, lang)).toBe(words);
    },
  );

  it('reading captions keeps a tag that never ends out of the words', () => {
    expect(parseVtt('WEBVTT\n\n00:00.000 --> 00:01.000\nhi <script src=//evil')[0]?.text).toBe(
      'hi',
    );
  });

  it('reading captions survives any text at all', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(
        anyText,
        (text) => Array.isArray(parseVtt(`WEBVTT\n\n${text}`)) && Array.isArray(parseVtt(text)),
      ),
    );
  });

  it.each<[kind: string, file: string]>([
    [
      'SBV, as YouTube exports it',
      '0:00:01.000,0:00:02.000\nOne[br]two & more\n\n0:00:02.000,0:00:03.500\nthree',
    ],
    [
      'SBV without blank lines',
      '0:00:01.000,0:00:02.000\nOne\ntwo & more\n0:00:02.000,0:00:03.500\nthree',
    ],
    [
      'Whisper’s printed lines',
      '[00:01.000 --> 00:02.000]  One\ntwo & more\n[00:02.000 --> 00:03.500]  three\n',
    ],
    [
      'a block of code',
      '```vtt\nWEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo & more\n\n00:02.000 --> 00:03.500\nthree\n```\n',
    ],
    [
      'a block of code of SRT',
      '~~~\n1\n00:00:01,000 --> 00:00:02,000\nOne\ntwo & more\n\n2\n00:00:02,000 --> 00:00:03,500\nthree\n~~~',
    ],
    [
      'a closing mark of code alone',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo & more\n\n00:02.000 --> 00:03.500\nthree\n```',
    ],
    [
      'HTML’s spelling',
      'WEBVTT\n\n00:01.000 --&gt; 00:02.000\nOne\n&lt;b&gt;two&lt;/b&gt; &amp;amp; more\n\n00:02.000 --&gt; 00:03.500\nthree',
    ],
    [
      'an arrow alone in HTML’s spelling',
      '1\n00:00:01,000 --&gt; 00:00:02,000\nOne\ntwo & more\n\n2\n00:00:02,000 --&gt; 00:00:03,500\nthree',
    ],
    [
      'a header after blank lines',
      '\n\nWEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo & more\n\n00:02.000 --> 00:03.500\nthree',
    ],
  ])('reading captions takes %s', (_, file) => {
    expect(parseVtt(file)).toEqual([
      { startSeconds: 1, endSeconds: 2, text: 'One\ntwo & more' },
      { startSeconds: 2, endSeconds: 3.5, text: 'three' },
    ]);
  });

  it.each<[kind: string, file: string]>([
    ['MicroDVD', '{25}{50}One\n{50}{75}two'],
    ['a transcript', '0:01\nOne\n0:02\ntwo'],
  ])('reading captions has no words of %s, and says which files have', async (_, file) => {
    expect(parseVtt(file)).toEqual([]);
    const answer = {
      ok: true,
      headers: new Headers(),
      arrayBuffer: async () => new TextEncoder().encode(file).buffer,
    };
    const env = { setTimer: () => () => {}, fetch: async () => answer } as unknown as Env;
    expect(await loadCues({ src: 'https://shop.example/a', lang: 'en' }, env)).toBe(
      'it has no lines such as "00:00:01.000 --> 00:00:03.000" with words under them',
    );
  });
});
