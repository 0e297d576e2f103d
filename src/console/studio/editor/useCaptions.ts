import { useEffect, useState } from 'preact/hooks';
import { decodeCaptions, parseVtt, type Cue } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { tenths } from '../wording.js';
import { writeCaptions } from './tagCues.js';

const LINE_SECONDS = 2;

export interface CaptionLines {
  lang: string;
  setLang(lang: string): void;
  cues: readonly Cue[];
  /** Something is not in the file yet. */
  isChanged: boolean;
  change(index: number, part: Partial<Cue>): void;
  remove(index: number): void;
  add(seconds: number): void;
  shift(bySeconds: number): void;
  read(file: File): Promise<void>;
  save(): Promise<void>;
}

/** The captions of one language, as a file has them and as they are being written. */
export function useCaptions(video: VideoDocument, language: string): CaptionLines {
  const { model, world } = useStudio();
  const [lang, setLang] = useState(video.captions?.[0]?.lang ?? language);
  const [cues, setCues] = useState<readonly Cue[]>([]);
  const [isChanged, setChanged] = useState(false);
  const src = video.captions?.find((each) => each.lang === lang)?.src;
  useEffect(() => {
    let isOver = false;
    setCues([]);
    setChanged(false);
    if (src === undefined) return undefined;
    void world.source.readFile(src).then((asked) => {
      if (!isOver && asked.ok) setCues(parseVtt(asked.value));
    });
    return () => {
      isOver = true;
    };
  }, [src, lang, world]);
  const put = (next: readonly Cue[]) => {
    setCues(next);
    setChanged(true);
  };
  return {
    lang,
    setLang: (name) => setLang(name.trim() || language),
    cues,
    isChanged,
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
    read: async (file) => put(parseVtt(decodeCaptions(await file.arrayBuffer()))),
    async save() {
      const answer = await world.source.saveCaptions(video.id, { lang, text: writeCaptions(cues) });
      if (answer.ok) {
        model.take(answer.value);
        setChanged(false);
      }
      model.say(answer.ok ? text('captions.saved') : answer.message);
    },
  };
}
