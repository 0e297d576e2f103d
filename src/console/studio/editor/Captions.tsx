import { useEffect, useRef, useState } from 'preact/hooks';
import { parseVtt, type Cue } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { Icon } from '../Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { clock } from '../wording.js';
import { writeCaptions } from './tagCues.js';
import './Captions.css';

interface Props {
  video: VideoDocument;
  /** Where the video is, for a new line. */
  seconds: number;
  /** Of new captions: the feed's own. */
  language: string;
  onSeek(seconds: number): void;
}

const LINE_SECONDS = 2;
const tenths = (seconds: number) => Math.max(0, Math.round(seconds * 10) / 10);

/** The words of a video, line by line beside the picture; each line shows its moment when it is entered. */
export function Captions({ video, seconds, language, onSeek }: Props) {
  const { model, world } = useStudio();
  const [lang, setLang] = useState(video.captions?.[0]?.lang ?? language);
  const [cues, setCues] = useState<readonly Cue[] | null>(null);
  const [isChanged, setChanged] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const src = video.captions?.find((each) => each.lang === lang)?.src;

  useEffect(() => {
    let isOver = false;
    setCues(null);
    setChanged(false);
    if (src === undefined) return undefined;
    void world.source.readFile(src).then((asked) => {
      if (!isOver) setCues(asked.ok ? parseVtt(asked.value) : []);
    });
    return () => {
      isOver = true;
    };
  }, [src, lang]);

  const change = (next: readonly Cue[]) => {
    setCues(next);
    setChanged(true);
  };
  const changeCue = (place: number, part: Partial<Cue>) =>
    change((cues ?? []).map((cue, other) => (other === place ? { ...cue, ...part } : cue)));
  const shift = (by: number) =>
    change(
      (cues ?? []).map((cue) => ({
        ...cue,
        startSeconds: tenths(cue.startSeconds + by),
        endSeconds: tenths(cue.endSeconds + by),
      })),
    );
  const add = () => {
    const line = {
      startSeconds: tenths(seconds),
      endSeconds: tenths(seconds + LINE_SECONDS),
      text: '',
    };
    change([...(cues ?? []), line].sort((a, b) => a.startSeconds - b.startSeconds));
  };
  const save = async () => {
    const answer = await world.source.saveCaptions(video.id, {
      lang,
      text: writeCaptions(cues ?? []),
    });
    if (answer.ok) {
      model.take(answer.value);
      setChanged(false);
    }
    model.say(answer.ok ? text('captions.saved') : answer.message);
  };
  return (
    <section class="captions">
      <h2>{text('captions.heading')}</h2>
      {!cues?.length && <p class="hint">{text('captions.none')}</p>}
      <label class="field">
        <span>{text('captions.lang')}</span>
        <input
          value={lang}
          size={6}
          list="languages"
          onChange={(input) => setLang(input.currentTarget.value.trim() || language)}
        />
        <datalist id="languages">
          {video.captions?.map((each) => (
            <option key={each.lang} value={each.lang} />
          ))}
        </datalist>
      </label>
      <ol>
        {cues?.map((cue, place) => (
          <li key={place} class={isNow(cue, seconds) ? 'is-now' : ''}>
            <Seconds
              label={text('captions.from')}
              value={cue.startSeconds}
              onChange={(startSeconds) => changeCue(place, { startSeconds })}
            />
            <Seconds
              label={text('captions.to')}
              value={cue.endSeconds}
              onChange={(endSeconds) => changeCue(place, { endSeconds })}
            />
            <textarea
              rows={2}
              aria-label={text('captions.line', { at: clock(cue.startSeconds, true) })}
              value={cue.text}
              onFocus={() => onSeek(cue.startSeconds)}
              onInput={(input) => changeCue(place, { text: input.currentTarget.value })}
            />
            <button
              class="quiet"
              aria-label={text('captions.remove', { at: clock(cue.startSeconds, true) })}
              onClick={() => change(cues.filter((_, other) => other !== place))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ol>
      <p class="captions-acts">
        <button class="soft" onClick={add}>
          <Icon name="add" />
          {text('captions.add')}
        </button>
        <button class="quiet" onClick={() => file.current?.click()}>
          {text('captions.file')}
        </button>
        {(cues?.length ?? 0) > 0 && (
          <>
            <button class="quiet" onClick={() => shift(-0.1)}>
              {text('captions.sooner')}
            </button>
            <button class="quiet" onClick={() => shift(0.1)}>
              {text('captions.later')}
            </button>
          </>
        )}
        {isChanged && (
          <button class="strong" onClick={() => void save()}>
            {text('captions.save')}
          </button>
        )}
        <input
          ref={file}
          type="file"
          accept=".vtt,.srt"
          hidden
          onChange={(input) => {
            const [chosen] = input.currentTarget.files ?? [];
            if (chosen) void chosen.text().then((said) => change(parseVtt(said)));
            input.currentTarget.value = '';
          }}
        />
      </p>
    </section>
  );
}

const isNow = ({ startSeconds, endSeconds }: Cue, seconds: number) =>
  seconds >= startSeconds && seconds < endSeconds;

function Seconds({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange(seconds: number): void;
}) {
  return (
    <label class="seconds">
      <span class="unseen">{label}</span>
      <input
        type="number"
        min={0}
        step={0.1}
        value={tenths(value)}
        onChange={(input) => onChange(tenths(Number(input.currentTarget.value) || 0))}
      />
    </label>
  );
}
