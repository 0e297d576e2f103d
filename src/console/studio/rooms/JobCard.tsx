import { inWords } from '../../languages/said.js';
import type { Job } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import type { Cell } from './useGridWindow.js';

interface Props {
  job: Job;
  /** Address of the file itself, while it is on its way. */
  film: string | undefined;
  cell: Cell;
}

/** A file that is becoming a video, in the place that it will have; or why it is none. */
export function JobCard({ job, film, cell }: Props) {
  const percent = Math.round(job.progress * 100);
  const { model, world } = useStudio();
  const retry = async () => {
    const answer = await world.source.tryAgain(job.id);
    if (answer.ok) model.showJob(answer.value);
    else model.say(answer.message);
  };
  const isRefused = job.state === 'refused';
  return (
    <li class={`poster-card job ${isRefused ? 'is-refused' : ''}`} {...cell}>
      <div class="picture">
        {film !== undefined && <video src={film} muted playsInline preload="metadata" />}
        {isRefused ? (
          <>
            {/* Scrolled by key where it is long. */}
            <p class="why" tabIndex={0}>
              {inWords(job)}
            </p>
            <p class="job-acts">
              {job.isKept && (
                <button class="soft" onClick={() => void retry()}>
                  {text('job.again')}
                </button>
              )}
              <button
                class="quiet"
                aria-label={text('job.dismiss', { name: job.name })}
                onClick={() => void model.dismiss(job)}
              >
                <Icon name="remove" />
              </button>
            </p>
          </>
        ) : (
          <p>
            {job.state === 'waiting' ? text('job.waiting') : text('job.working', { percent })}
            <progress max={100} value={percent} aria-label={job.name} />
          </p>
        )}
      </div>
      <p class="title">{job.name}</p>
    </li>
  );
}
