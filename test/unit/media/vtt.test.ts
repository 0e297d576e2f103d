import fc from '../../support/property.js';
import { describe, expect, it } from 'vitest';
import { parseVtt } from '../../../src/media/vtt.js';

describe('reading captions', () => {
  it('takes times and words, and leaves notes, numbers, settings and tags', () => {
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

  it('has no cues for a file that is none, and drops cues that cannot be', () => {
    expect(parseVtt('1\n00:00:01,000 --> 00:00:02,000\nsubrip')).toEqual([]);
    expect(parseVtt('<!doctype html><title>Not found</title>')).toEqual([]);
    const cues = ['00:02.000 --> 00:01.000\nbackwards', '00:01.000 -> 00:02.000\narrow', '99:99.000 --> 99:99.500\nno such time', '00:01.000 --> 00:02.000\n'];
    expect(parseVtt(['WEBVTT', ...cues].join('\n\n'))).toEqual([]);
  });

  it('keeps a tag that never ends out of the words', () => {
    expect(parseVtt('WEBVTT\n\n00:00.000 --> 00:01.000\nhi <script src=//evil')[0]?.text).toBe('hi');
  });

  it('survives any text at all', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(fc.property(anyText, (text) => Array.isArray(parseVtt(`WEBVTT\n\n${text}`)) && Array.isArray(parseVtt(text))));
  });
});
