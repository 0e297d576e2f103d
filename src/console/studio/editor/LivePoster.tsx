import { useId, useRef, useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { inWords } from '../../languages/said.js';
import { isRunning } from '../isRunning.js';
import { text } from '../texts.js';
import { useStudio, useStudioState } from '../useStudio.js';

interface ChoiceProps {
  /** Of what is shown now; `null`: nothing. */
  src: string | null;
  isBusy?: boolean;
  /** Why the last one was not taken: seen here, and said by the studio with all that becomes of files. */
  fault?: string | undefined;
  onChoose(file: File): void;
}

/** A picture for what has not been filmed yet. */
export function PosterChoice({ src, isBusy = false, fault, onChoose }: ChoiceProps) {
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div class="field live-poster">
      <span>{text('live.poster')}</span>
      <div class="live-poster-choice">
        {src ? <img src={src} alt="" /> : <span class="live-poster-none" />}
        <div>
          <button
            type="button"
            class="soft"
            aria-busy={isBusy}
            aria-describedby={id}
            onClick={() => file.current?.click()}
          >
            {text('live.poster.choose')}
          </button>
          <small id={id} class={fault ? 'fault' : 'hint'}>
            {fault ?? text('live.poster.hint')}
          </small>
        </div>
      </div>
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={text('live.poster.choose')}
        hidden
        onChange={(change) => {
          const [chosen] = change.currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          change.currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** Of a live that is planned; once it is filmed, a moment of the film can be chosen as well. */
export function LivePoster({ video }: { video: VideoDocument }) {
  const { model, world } = useStudio();
  const { jobs } = useStudioState(model);
  const [sent, setSent] = useState<string | null>(null);
  const job = jobs.findLast(({ name }) => name === sent);
  return (
    <PosterChoice
      src={video.poster ? world.source.fileUrl(video.poster.src) : null}
      isBusy={job !== undefined && isRunning(job)}
      fault={job?.state === 'refused' ? inWords(job) : undefined}
      onChoose={(file) => {
        if (job?.state === 'refused') void model.dismiss(job);
        setSent(file.name);
        void model.addFiles([file], { kind: 'poster', video: video.id });
      }}
    />
  );
}
