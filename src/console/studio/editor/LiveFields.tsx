import { useState } from 'preact/hooks';
import { CHANNEL_ID } from '../../../collector/live/shared/wire.js';
import { liveStates } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { Address, addressFault, streamFault } from './Address.js';
import { zoneOptions } from './Campaign.js';
import { Choice, Field } from './Field.js';
import { LivePoster } from './LivePoster.js';
import { put, type SetField } from './put.js';
import { momentAt, ownZone, wallTimeOf } from './zonedMoment.js';

const HOUR_MS = 3_600_000;

interface Props {
  video: VideoDocument;
  set: SetField;
}

/** A video that is shown while it is filmed: when it begins, where its stream and its channel are, and what shoppers see before and after. */
export function LiveFields({ video, set }: Props) {
  const { world } = useStudio();
  const { live } = video;
  /** The feed keeps a moment with its offset, and no zone. */
  const [zone, setZone] = useState(ownZone);
  const setKey = (key: string, value: unknown) => set('live', put(live, key, value));
  const begin = () => {
    const soonMs = Math.ceil(world.nowMs() / HOUR_MS + 1) * HOUR_MS;
    const soon = wallTimeOf(new Date(soonMs).toISOString(), zone);
    set('live', { startsAt: momentAt(soon, zone) });
  };
  return (
    <fieldset class="field live-fields">
      <legend>{text('live.legend')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={live !== undefined}
          onChange={({ currentTarget: { checked } }) => (checked ? begin() : set('live', null))}
        />
        {text('live.on')}
      </label>
      {live && (
        <>
          <Field label={text('live.starts')} hint={text('live.before')}>
            <input
              type="datetime-local"
              value={wallTimeOf(live.startsAt, zone)}
              onChange={({ currentTarget: { value } }) => {
                // An emptied field is one that is being typed in: a live without a start is none.
                const startsAt = momentAt(value, zone);
                if (startsAt) setKey('startsAt', startsAt);
              }}
            />
          </Field>
          <Choice
            label={text('details.zone')}
            value={zone}
            options={zoneOptions()}
            onChange={(next) => {
              // What the clock shows stays, and is meant there.
              const startsAt = momentAt(wallTimeOf(live.startsAt, zone), next);
              setZone(next);
              if (startsAt) setKey('startsAt', startsAt);
            }}
          />
          <LivePoster video={video} />
          <Stream video={video} set={set} />
          <Channel channel={live.channel} onChange={(to) => setKey('channel', to)} />
          {live.channel === undefined && (
            <Choice
              label={text('live.state')}
              value={live.state ?? 'scheduled'}
              options={liveStates.map((state) => [state, text(`live.state.${state}`)])}
              onChange={(state) => setKey('state', state === 'scheduled' ? null : state)}
            />
          )}
          <p class="hint">{text('live.after')}</p>
        </>
      )}
    </fieldset>
  );
}

/** The first of the video's sources: what else it has, such as a recording, stays behind it. */
function Stream({ video, set }: Props) {
  const sources = video.sources ?? [];
  const at = sources.findIndex(({ type }) => type === 'hls');
  return (
    <Address
      label={text('live.stream')}
      hint={text('live.stream.hint')}
      kept={sources[at]?.src ?? ''}
      judge={streamFault}
      onChange={(src) => {
        const rest = sources.filter(({ type }) => type !== 'hls');
        const stream: VideoDocument['sources'] =
          src === '' ? [] : [{ ...sources[at], type: 'hls', src }];
        // A video without any source is none: the last one stays.
        if (stream.length + rest.length > 0) set('sources', [...stream, ...rest]);
      }}
    />
  );
}

interface ChannelProps {
  channel: string | undefined;
  onChange(channel: string | null): void;
}

function Channel({ channel, onChange }: ChannelProps) {
  const room = roomOf(channel);
  return (
    <>
      <Address
        label={text('live.channel')}
        hint={text(channel === undefined ? 'live.channel.none' : 'live.channel.hint')}
        placeholder="https://…/v1/live/…"
        kept={channel ?? ''}
        judge={(typed) => addressFault(typed) ?? (roomOf(typed) ? null : text('live.channel.form'))}
        onChange={(typed) => onChange(typed || null)}
      />
      {room && (
        <a href={room} target="_blank" rel="noopener noreferrer">
          {text('live.room')}
        </a>
      )}
    </>
  );
}

/** The console's room for it, at the collector that has the channel; `null` for what is no channel's address. */
function roomOf(channel: string | undefined): string | null {
  const found = /^(?<base>https?:\/\/[^?#]+)\/v1\/live\/(?<id>[^/?#]+)$/.exec(
    channel ?? '',
  )?.groups;
  return found && CHANNEL_ID.test(found['id'] ?? '') ? `${found['base']}/live` : null;
}
