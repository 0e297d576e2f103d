import { useId, useRef } from 'preact/hooks';
import type { CreatorView } from '../../submissions/shared/wire.js';
import { text } from './texts.js';
import type { Upload } from './useUpload.js';
import { sizeInWords } from './wording.js';
import { Status } from '../shell/Status.js';

interface Props {
  view: CreatorView;
  upload: Upload;
}

/** Choosing or recording a video, and its way to the shop. */
export function VideoPart({ view: { file, maxBytes }, upload }: Props) {
  const chosen = useRef<HTMLInputElement>(null);
  const recorded = useRef<HTMLInputElement>(null);
  const id = useId();
  const { done, isWaiting, failure, left } = upload;
  const take = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    const [picked] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (picked) void upload.begin(picked);
  };
  const onItsWay = (part: number, steps: number) =>
    isWaiting
      ? text('video.waiting')
      : text('video.sending', { percent: (Math.floor(part * steps) * 100) / steps });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('video.heading')}</h2>
      <p class="hint">{text('video.hint', { size: sizeInWords(maxBytes) })}</p>
      {done === null ? (
        <p class="buttons">
          <button
            type="button"
            class={file ? 'soft' : 'strong'}
            onClick={() => chosen.current?.click()}
          >
            {text(file ? 'video.replace' : 'video.choose')}
          </button>
          <button type="button" class="soft" onClick={() => recorded.current?.click()}>
            {text('video.record')}
          </button>
        </p>
      ) : (
        <div class="sending">
          <progress value={done} max={1} aria-label={text('video.heading')} />
          {/* Said by quarters: who listens to each percent hears nothing else. */}
          <p aria-hidden="true">{onItsWay(done, 100)}</p>
          <Status class="unseen">{onItsWay(done, 4)}</Status>
          <button type="button" class="quiet" onClick={upload.stop}>
            {text('video.stop')}
          </button>
        </div>
      )}
      <input ref={chosen} type="file" accept="video/*" hidden onChange={take} />
      <input
        ref={recorded}
        type="file"
        accept="video/*"
        capture="environment"
        hidden
        onChange={take}
      />
      {failure && (
        <Status class="fault" isUrgent>
          {failure}
        </Status>
      )}
      {left && done === null && (
        <div class="sending">
          <progress value={left.done} max={1} aria-label={left.name} />
          <Status>
            {text('video.stopped', { name: left.name, percent: Math.floor(left.done * 100) })}
          </Status>
        </div>
      )}
      {file && done === null && (
        <Status class="arrived">
          {text('video.arrived', { name: file.name, size: sizeInWords(file.bytes) })}
        </Status>
      )}
    </section>
  );
}
