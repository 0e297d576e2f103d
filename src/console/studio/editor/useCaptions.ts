import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeCaptions, parseVtt, type Cue } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import type { TimedText } from '../../../studio/shared/wire.js';
import { isOf } from '../model/captionDrafts.js';
import { useStudio } from '../useStudio.js';
import { tenths } from '../wording.js';

const LINE_SECONDS = 2;

export interface CaptionLines {
  lang: string;
  setLang(lang: string): void;
  cues: readonly Cue[];
  change(index: number, part: Partial<Cue>): void;
  remove(index: number): void;
  add(seconds: number): void;
  shift(bySeconds: number): void;
  read(file: File): Promise<void>;
}

/** The captions, or the descriptions, of one language, as a file has them and as they are being written; saved by themselves. */
export function useCaptions(
  video: VideoDocument,
  language: string,
  list: TimedText = 'captions',
): CaptionLines {
  const { model, world } = useStudio();
  const [lang, setLang] = useState(video[list]?.[0]?.lang ?? language);
  const [cues, setCues] = useState<readonly Cue[]>([]);
  const which = { video: video.id, lang, list };
  const src = video[list]?.find((each) => each.lang === lang)?.src ?? null;
  const draft = model.state().captions.find((each) => isOf(each, which));
  const hasDraft = draft !== undefined;
  /** What stands here was written here, and not read from the file. */
  const isOwn = useRef(false);
  useEffect(() => {
    isOwn.current = hasDraft;
    setCues(draft?.cues ?? []);
  }, [lang]);
  useEffect(() => {
    if (hasDraft) return undefined;
    const isSaved = isOwn.current && model.captions.savedAs(which) === src;
    isOwn.current = false;
    if (isSaved) return undefined;
    if (src === null) return setCues([]);
    let isOver = false;
    void world.source.readFile(src).then((asked) => {
      if (!isOver && asked.ok) setCues(parseVtt(asked.value));
    });
    return () => {
      isOver = true;
    };
  }, [src, lang, hasDraft, world]);
  const put = (next: readonly Cue[]) => {
    isOwn.current = true;
    setCues(next);
    model.captions.write({ ...which, cues: next, was: draft ? draft.was : src });
  };
  return {
    lang,
    setLang: (name) => setLang(name.trim() || language),
    cues,
    change: (index, part) =>
      put(cues.map((cue, other) => (other === index ? { ...cue, ...part } : cue))),
    remove: (index) => put(cues.filter((_, other) => other !== index)),
    add(seconds) {
      const line = {
        startSeconds: tenths(seconds),
        endSeconds: tenths(seconds + LINE_SECONDS),
        text: '',
      };
      put([...cues, line].sort((a, b) => a.startSeconds - b.startSeconds));
    },
    shift: (by) =>
      put(
        cues.map((cue) => ({
          ...cue,
          startSeconds: tenths(cue.startSeconds + by),
          endSeconds: tenths(cue.endSeconds + by),
        })),
      ),
    async read(file) {
      const found = parseVtt(decodeCaptions(await file.arrayBuffer(), lang));
      if (found.length > 0) put(found);
      else
        model.say(
          text(list === 'captions' ? 'captions.nothing' : 'describe.nothing', { name: file.name }),
        );
    },
  };
}
