import type { ComponentChildren } from 'preact';
import { disclosures } from '../../../feed/schema.js';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import { isText, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { listOf } from '../wording.js';
import './Details.css';

const STATUSES = ['owned', 'licensed', 'requested', 'denied', 'expired', 'unknown'] as const;
const CHANNELS = ['onsite', 'email', 'ads'] as const;

/** What is said of a video, and what it may be used for. */
export function Details({ video, feed }: { video: VideoDocument; feed: FeedDocument }) {
  const { model } = useStudio();
  const set = (field: keyof VideoDocument, value: unknown) =>
    model.set(['videos', video.id, field], value, `${video.id}-${field}`);
  /** Of a record in the video: one of its keys, and no record when none is left. */
  const setIn = (field: 'rights' | 'show', key: string, value: unknown) => {
    const { [key]: _before, ...rest } = (video[field] ?? {}) as Record<string, unknown>;
    const next = value === null || value === '' ? rest : { ...rest, [key]: value };
    set(field, Object.keys(next).length > 0 ? next : null);
  };
  const { rights, show } = video;
  const named = (kind: string, key: string) => {
    const name = `${kind}.${key}`;
    return isText(name) ? text(name) : key;
  };
  return (
    <section class="details" onFocusOut={model.endGroup}>
      <h2>{text('details.heading')}</h2>
      <Field label={text('details.title')}>
        <input
          value={video.title ?? ''}
          maxLength={200}
          onInput={(input) => set('title', input.currentTarget.value || null)}
        />
      </Field>
      <Field label={text('details.creator')}>
        <select
          value={video.creator ?? ''}
          onChange={(change) => set('creator', change.currentTarget.value || null)}
        >
          <option value="">{text('details.creator.none')}</option>
          {feed.creators.map(({ id, handle, name }) => (
            <option key={id} value={id}>
              {name ? `${name} (${handle})` : handle}
            </option>
          ))}
        </select>
      </Field>
      <Field label={text('details.disclosure')}>
        <select
          value={video.disclosure ?? ''}
          onChange={(change) => set('disclosure', change.currentTarget.value || null)}
        >
          <option value="">{text('details.feed')}</option>
          {disclosures.map((kind) => (
            <option key={kind} value={kind}>
              {named('disclosure', kind)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={text('details.topics')} hint={text('details.topics.hint')}>
        <input
          value={(video.topics ?? []).join(', ')}
          onChange={(change) => set('topics', listOf(change.currentTarget.value))}
        />
      </Field>
      <Field label={text('details.rights')}>
        <select
          value={rights?.status ?? ''}
          // A video's own rights need a status; without, those of all videos hold.
          onChange={({ currentTarget: { value } }) =>
            value === '' ? set('rights', null) : setIn('rights', 'status', value)
          }
        >
          <option value="">{text('details.feed')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {named('rights', status)}
            </option>
          ))}
        </select>
      </Field>
      {rights?.status && (
        <>
          <Field label={text('details.expires')}>
            <input
              type="date"
              value={rights.expiresAt?.slice(0, 10) ?? ''}
              onChange={(change) => setIn('rights', 'expiresAt', change.currentTarget.value)}
            />
          </Field>
          <fieldset class="field">
            <legend>{text('details.channels')}</legend>
            {CHANNELS.map((channel) => {
              const own = rights.channels ?? CHANNELS;
              return (
                <label key={channel} class="check">
                  <input
                    type="checkbox"
                    checked={own.includes(channel)}
                    onChange={(change) => {
                      const next = CHANNELS.filter((each) =>
                        each === channel ? change.currentTarget.checked : own.includes(each),
                      );
                      setIn('rights', 'channels', next.length === CHANNELS.length ? null : next);
                    }}
                  />
                  {named('channel', channel)}
                </label>
              );
            })}
          </fieldset>
          <Field label={text('details.territories')} hint={text('details.territories.hint')}>
            <input
              value={(rights.territories ?? []).join(', ')}
              onChange={(change) =>
                setIn('rights', 'territories', listOf(change.currentTarget.value.toUpperCase()))
              }
            />
          </Field>
        </>
      )}
      {(['from', 'until'] as const).map((end) => (
        <Field key={end} label={text(`details.${end}`)}>
          <input
            type="datetime-local"
            value={show?.[end]?.slice(0, 16) ?? ''}
            onChange={(change) => setIn('show', end, change.currentTarget.value)}
          />
        </Field>
      ))}
      {(show?.from ?? show?.until) !== undefined && (
        <Field label={text('details.zone')}>
          <select
            value={show?.timeZone ?? 'UTC'}
            onChange={(change) => setIn('show', 'timeZone', change.currentTarget.value)}
          >
            {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        </Field>
      )}
    </section>
  );
}

function Field({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
      {hint && <small class="hint">{hint}</small>}
    </label>
  );
}
