import { useState } from 'preact/hooks';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import { Address, streamFault } from '../editor/Address.js';
import { Field } from '../editor/Field.js';
import { PosterChoice } from '../editor/LivePoster.js';
import { momentAt, ownZone } from '../editor/zonedMoment.js';
import type { StudioModel } from '../model/studioModel.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';

/** A live has no file yet: it begins with its stream and its moment, and all else is said in its editor. */
export function PlanLive({ feed }: { feed: FeedDocument }) {
  const { model, world, go } = useStudio();
  const [title, setTitle] = useState('');
  const [begins, setBegins] = useState('');
  const [stream, setStream] = useState('');
  const [poster, setPoster] = useState<{ file: File; address: string } | null>(null);
  // Better than a plain colour until there is one of its own.
  const [standIn] = feed.videos.flatMap((video) => video.poster ?? []);
  const plan = () => {
    const startsAt = momentAt(begins, ownZone());
    if (!startsAt || stream === '') return;
    const video: Partial<VideoDocument> = {
      id: freeId(feed, title),
      title: title.trim(),
      sources: [{ type: 'hls', src: stream }],
      live: { startsAt } as VideoDocument['live'],
      ...(standIn && !poster ? { poster: standIn } : {}),
      // The shop films it itself.
      ...(feed.rights ? {} : { rights: { status: 'owned' } }),
    };
    model.edit([{ at: ['videos', video.id ?? ''], was: null, now: video }]);
    if (poster) {
      const { file, address } = poster;
      whenSaved(
        model,
        () => void model.addFiles([file], { kind: 'poster', video: video.id ?? '' }),
      );
      world.letGo(address);
    }
    go(`video/${video.id}`);
  };
  return (
    <details class="plan-live">
      <summary>{text('live.plan')}</summary>
      <form
        class="plan-live-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          plan();
        }}
      >
        <Field label={text('details.title')}>
          <input
            required
            maxLength={200}
            value={title}
            onInput={(input) => setTitle(input.currentTarget.value)}
          />
        </Field>
        <Field label={text('live.starts')} hint={text('live.plan.zone', { zone: ownZone() })}>
          <input
            required
            type="datetime-local"
            value={begins}
            onInput={(input) => setBegins(input.currentTarget.value)}
          />
        </Field>
        <Address
          label={text('live.stream')}
          hint={text('live.stream.hint')}
          kept={stream}
          isRequired
          judge={streamFault}
          onChange={setStream}
        />
        <PosterChoice
          src={poster?.address ?? (standIn ? world.source.fileUrl(standIn.src) : null)}
          onChoose={(file) => {
            if (poster) world.letGo(poster.address);
            setPoster({ file, address: world.showFile(file) });
          }}
        />
        <button class="strong">{text('live.plan.do')}</button>
      </form>
    </details>
  );
}

/** A file for a video is taken when the server knows the video. */
function whenSaved(model: StudioModel, run: () => void): void {
  const stop = model.subscribe(() => {
    if (model.state().save !== 'saved') return;
    stop();
    run();
  });
}

/** Of what a title has of letters and figures, in whatever script; one that nobody has. */
function freeId({ videos }: FeedDocument, title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = Array.from(words.join('-')).slice(0, 60).join('') || 'live';
  const taken = new Set(videos.map(({ id }) => id));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}
