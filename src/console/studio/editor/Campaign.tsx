import type { ShowWindow } from '../../../feed/calendar.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { Choice, Field } from './Field.js';
import { put, type SetField } from './put.js';
import { Weekly } from './Weekly.js';
import { ownZone, wallTimeOf } from './zonedMoment.js';

/** From when until when a video is shown, at which times of the week, and on which clock. */
export function Campaign({ video: { show }, set }: { video: VideoDocument; set: SetField }) {
  const setKey = (key: string, value: unknown) => {
    // A window is begun on the merchant's own clock.
    const next = put(show ?? { timeZone: ownZone() }, key, value);
    // A zone alone says nothing.
    set('show', next && Object.keys(next).every((name) => name === 'timeZone') ? null : next);
  };
  return (
    <>
      {(['from', 'until'] as const).map((end) => (
        <Field key={end} label={text(`details.${end}`)}>
          <input
            type="datetime-local"
            value={localMoment(show, end)}
            onChange={(change) => setKey(end, change.currentTarget.value)}
          />
        </Field>
      ))}
      <Weekly times={show?.weekly ?? []} onChange={(times) => setKey('weekly', times)} />
      {show && (
        <Choice
          label={text('details.zone')}
          value={show.timeZone ?? 'UTC'}
          options={zoneOptions()}
          onChange={(zone) => setKey('timeZone', zone)}
        />
      )}
    </>
  );
}

/** Every zone that the browser knows. */
export const zoneOptions = () =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, zone] as const);

/** As the field for it wants it: a date alone is that whole day, a moment with an offset is read on the clock of the zone. */
export function localMoment(show: ShowWindow | undefined, end: 'from' | 'until'): string {
  const moment = show?.[end] ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return `${moment}T${end === 'from' ? '00:00' : '23:59'}`;
  if (!/(?:Z|[+-]\d\d:?\d\d)$/i.test(moment)) return moment.slice(0, 16);
  return wallTimeOf(moment, show?.timeZone ?? 'UTC');
}
