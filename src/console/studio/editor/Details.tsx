import { disclosures } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { Proofs } from '../proofs/Proofs.js';
import { isText, text } from '../texts.js';
import { pinned } from '../rooms/order.js';
import { useStudio } from '../useStudio.js';
import { listOf } from '../wording.js';
import { Campaign } from './Campaign.js';
import { Choice, Field } from './Field.js';
import { LiveFields } from './LiveFields.js';
import { put, type SetField } from './put.js';
import './Details.css';

const STATUSES = ['owned', 'licensed', 'requested', 'denied', 'expired', 'unknown'] as const;
const CHANNELS = ['onsite', 'email', 'ads'] as const;

/** Values of the feed by their names, after the one that leaves it to what is said for all videos. */
const named = (kind: string, values: readonly string[]) => [
  ['', text('details.feed')] as const,
  ...values.map((value) => {
    const key = `${kind}.${value}`;
    return [value, isText(key) ? text(key) : value] as const;
  }),
];

/** What is said of a video, and what it may be used for. */
export function Details({ video, project }: { video: VideoDocument; project: StudioProject }) {
  const { feed } = project;
  const { model } = useStudio();
  const set: SetField = (field, value) =>
    model.set(['videos', video.id, field], value, `${video.id}-${field}`);
  return (
    <section class="details" onFocusOut={model.endGroup}>
      <h2>{text('details.heading')}</h2>
      <Field label={text('details.title')}>
        <input
          lang={feed.locale}
          value={video.title ?? ''}
          maxLength={200}
          onInput={(input) => set('title', input.currentTarget.value || null)}
        />
      </Field>
      <Choice
        label={text('details.creator')}
        value={video.creator ?? ''}
        options={[
          ['', text('details.creator.none')],
          ...feed.creators.map(
            ({ id, handle, name }) => [id, name ? `${name} (${handle})` : handle] as const,
          ),
        ]}
        onChange={(value) => set('creator', value || null)}
      />
      <Choice
        label={text('details.disclosure')}
        value={video.disclosure ?? ''}
        options={named('disclosure', disclosures)}
        onChange={(value) => set('disclosure', value || null)}
      />
      <Field label={text('details.topics')} hint={text('details.topics.hint')}>
        <input
          value={(video.topics ?? []).join(', ')}
          onChange={(change) => set('topics', listOf(change.currentTarget.value))}
        />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={video.pinned ?? false}
          onChange={(change) =>
            model.edit(pinned(feed.videos, video.id, change.currentTarget.checked))
          }
        />
        {text('details.pinned')}
      </label>
      <Rights video={video} hasCreator={Boolean(video.creator ?? feed.creator)} set={set} />
      {(video.rights ?? feed.rights)?.status === 'licensed' && (
        <Proofs video={video} project={project} />
      )}
      <Campaign video={video} set={set} />
      <LiveFields video={video} set={set} />
    </section>
  );
}

interface RightsProps {
  video: VideoDocument;
  hasCreator: boolean;
  set: SetField;
}

function Rights({ video: { rights }, hasCreator, set }: RightsProps) {
  const setKey = (key: string, value: unknown) => set('rights', put(rights, key, value));
  const { model } = useStudio();
  const setStatus = (status: string) => {
    if (status === 'licensed' && !hasCreator) return model.say(text('rights.first'));
    // A video's own rights need a status; without, those of all videos hold.
    if (status === '') set('rights', null);
    else setKey('status', status);
  };
  const channels = rights?.channels ?? CHANNELS;
  const setChannel = (channel: string, isOn: boolean) => {
    const next = CHANNELS.filter((each) => (each === channel ? isOn : channels.includes(each)));
    setKey('channels', next.length === CHANNELS.length ? null : next);
  };
  return (
    <>
      <Choice
        label={text('details.rights')}
        value={rights?.status ?? ''}
        options={named('rights', STATUSES)}
        onChange={setStatus}
      />
      {rights?.status && (
        <>
          <Field label={text('details.expires')}>
            <input
              type="date"
              value={rights.expiresAt?.slice(0, 10) ?? ''}
              onChange={(change) => setKey('expiresAt', change.currentTarget.value)}
            />
          </Field>
          <fieldset class="field">
            <legend>{text('details.channels')}</legend>
            {CHANNELS.map((channel) => (
              <label key={channel} class="check">
                <input
                  type="checkbox"
                  checked={channels.includes(channel)}
                  onChange={(change) => setChannel(channel, change.currentTarget.checked)}
                />
                {text(`channel.${channel}`)}
              </label>
            ))}
          </fieldset>
          <Field label={text('details.territories')} hint={text('details.territories.hint')}>
            <input
              value={(rights.territories ?? []).join(', ')}
              onChange={(change) =>
                setKey('territories', listOf(change.currentTarget.value.toUpperCase()))
              }
            />
          </Field>
        </>
      )}
    </>
  );
}
