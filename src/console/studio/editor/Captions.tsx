import { useId, useRef } from 'preact/hooks';
import type { Cue } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { TimedText } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { clock } from '../wording.js';
import type { CaptionLines } from './useCaptions.js';
import { Seconds } from './Seconds.js';
import './Captions.css';

interface Props {
  /** What is written: what is heard, or what is seen. */
  list: TimedText;
  video: VideoDocument;
  /** Where the video is, for a new line. */
  seconds: number;
  lines: CaptionLines;
  onSeek(seconds: number): void;
}

/** The words of a video, beside its picture. */
export function Captions(props: Omit<Props, 'list'>) {
  const heading = useId();
  return (
    <section class="captions" aria-labelledby={heading}>
      <h2 id={heading}>{text('captions.heading')}</h2>
      <TimedLines list="captions" {...props} />
    </section>
  );
}

/** Line by line, each with its seconds; a line shows its moment when it is entered. */
export function TimedLines({ list, video, lines, seconds, onSeek }: Props) {
  const languages = useId();
  const words = WORDS[list];
  return (
    <>
      {lines.cues.length === 0 && <p class="hint">{text(words.none)}</p>}
      <label class="field">
        <span>{text('captions.lang')}</span>
        <input
          value={lines.lang}
          size={6}
          list={languages}
          onChange={(input) => lines.setLang(input.currentTarget.value)}
        />
        <datalist id={languages}>
          {video[list]?.map(({ lang }) => (
            <option key={lang} value={lang} />
          ))}
        </datalist>
      </label>
      <ol>
        {lines.cues.map((cue, index) => (
          <Line
            key={index}
            label={text(words.line, { at: clock(cue.startSeconds, true) })}
            lang={lines.lang}
            cue={cue}
            isNow={seconds >= cue.startSeconds && seconds < cue.endSeconds}
            onChange={(part) => lines.change(index, part)}
            onRemove={() => lines.remove(index)}
            onSeek={onSeek}
          />
        ))}
      </ol>
      <Acts lines={lines} seconds={seconds} />
    </>
  );
}

const WORDS = {
  captions: { none: 'captions.none', line: 'captions.line' },
  descriptions: { none: 'describe.none', line: 'describe.line' },
} as const;

interface LineProps {
  label: string;
  /** Of its words. */
  lang: string;
  cue: Cue;
  isNow: boolean;
  onChange(part: Partial<Cue>): void;
  onRemove(): void;
  onSeek(seconds: number): void;
}

function Line({ label, lang, cue, isNow, onChange, onRemove, onSeek }: LineProps) {
  const at = clock(cue.startSeconds, true);
  return (
    <li class={isNow ? 'is-now' : ''}>
      <Seconds
        label={text('captions.from')}
        value={cue.startSeconds}
        onChange={(startSeconds) => onChange({ startSeconds })}
      />
      <Seconds
        label={text('captions.to')}
        value={cue.endSeconds}
        onChange={(endSeconds) => onChange({ endSeconds })}
      />
      <textarea
        rows={2}
        lang={lang}
        aria-label={label}
        value={cue.text}
        onFocus={() => onSeek(cue.startSeconds)}
        onInput={(input) => onChange({ text: input.currentTarget.value })}
      />
      <button class="quiet" aria-label={text('captions.remove', { at })} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </li>
  );
}

function Acts({ lines, seconds }: { lines: CaptionLines; seconds: number }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <p class="captions-acts">
      <button class="soft" onClick={() => lines.add(seconds)}>
        <Icon name="add" />
        {text('captions.add')}
      </button>
      <button class="quiet" onClick={() => file.current?.click()}>
        {text('captions.file')}
      </button>
      {lines.cues.length > 0 && (
        <>
          <button class="quiet" onClick={() => lines.shift(-0.1)}>
            {text('captions.sooner')}
          </button>
          <button class="quiet" onClick={() => lines.shift(0.1)}>
            {text('captions.later')}
          </button>
        </>
      )}
      <input
        ref={file}
        type="file"
        accept=".vtt,.srt"
        hidden
        onChange={(input) => {
          const [chosen] = input.currentTarget.files ?? [];
          if (chosen) void lines.read(chosen);
          input.currentTarget.value = '';
        }}
      />
    </p>
  );
}
