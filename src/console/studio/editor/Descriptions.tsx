import { useRef, useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { Address, addressFault } from './Address.js';
import { TimedLines } from './Captions.js';
import type { CaptionLines } from './useCaptions.js';

interface Props {
  video: VideoDocument;
  seconds: number;
  lines: CaptionLines;
  onSeek(seconds: number): void;
}

/**
 * What a video says to those who do not see it: line by line in writing, and as a film in which it is spoken. Closed where there is none,
 * so that whoever writes captions has one of each button.
 */
export function Descriptions(props: Props) {
  const { video } = props;
  // It is not closed under whoever takes out the last line.
  const [isThere] = useState(
    () => Boolean(video.descriptions?.length) || video.describedSources !== undefined,
  );
  return (
    <details class="captions describe" open={isThere}>
      <summary>
        <h2>{text('describe.heading')}</h2>
      </summary>
      <TimedLines list="descriptions" {...props} />
      <DescribedFilm video={video} />
    </details>
  );
}

/** By its address, or from this machine; one that the project keeps is shown by its file's name. */
function DescribedFilm({ video }: { video: VideoDocument }) {
  const { model } = useStudio();
  const file = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [source] = video.describedSources ?? [];
  const isOurs = source !== undefined && !/^https?:/.test(source.src);
  const set = (value: unknown) =>
    model.set(['videos', video.id, 'describedSources'], value, `${video.id}-described`);
  return (
    <div class="described" onFocusOut={model.endGroup}>
      {isOurs ? (
        <p class="described-file">
          <code dir="ltr">{source.src.replace(/^media\//, '')}</code>
          <button
            class="quiet"
            onClick={() => {
              set(null);
              // This button is gone by then.
              choose.current?.focus();
            }}
          >
            {text('describe.film.remove')}
          </button>
        </p>
      ) : (
        <Address
          label={text('describe.film')}
          hint={text('describe.film.hint')}
          placeholder="https://…/described.mp4"
          kept={source?.src ?? ''}
          judge={filmFault}
          onChange={(src) => set(src === '' ? null : [{ type: typeOf(src), src }])}
        />
      )}
      <button ref={choose} class="soft" onClick={() => file.current?.click()}>
        {text('describe.film.add')}
      </button>
      <input
        ref={file}
        type="file"
        accept="video/*,.mov,.m4v"
        hidden
        onChange={(input) => {
          const [chosen] = input.currentTarget.files ?? [];
          if (chosen) void model.addFiles([chosen], { kind: 'described', video: video.id });
          input.currentTarget.value = '';
        }}
      />
    </div>
  );
}

const typeOf = (src: string) => (/\.m3u8(\?|$)/i.test(src) ? 'hls' : 'mp4');

/** A page on which a film is shown is no film. */
const filmFault = (typed: string): string | null =>
  addressFault(typed) ?? (/\.(mp4|m3u8)(\?|$)/i.test(typed) ? null : text('describe.film.form'));
