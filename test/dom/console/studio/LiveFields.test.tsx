import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { LiveFields } from '../../../../src/console/studio/editor/LiveFields.js';
import { momentAt, wallTimeOf } from '../../../../src/console/studio/editor/zonedMoment.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import type { VideoDocument } from '../../../../src/project/folder/feedDocument.js';

afterEach(cleanup);

const NOW = Date.parse('2026-11-30T12:20:00Z');
const stream = 'https://cdn.shop.example/spring/index.m3u8';
const channel = 'https://events.shop.example/v1/live/spring';
const film = {
  id: 'spring',
  rights: { status: 'owned' },
  sources: [{ type: 'mp4', src: 'a.mp4' }],
};

function open(video: object = film) {
  let kept = video as unknown as VideoDocument;
  const Room = () => {
    const [is, setIs] = useState(kept);
    return (
      <LiveFields
        video={is}
        set={(field, value) => {
          const { [field]: _before, ...rest } = kept;
          kept = (value === null ? rest : { ...rest, [field]: value }) as VideoDocument;
          setIs(kept);
        }}
      />
    );
  };
  const model = { state: () => ({ jobs: [] }), subscribe: () => () => {} };
  const studio = { model, world: { locale: 'en', nowMs: () => NOW } } as unknown as Studio;
  const view = render(
    <StudioContext.Provider value={studio}>
      <Room />
    </StudioContext.Provider>,
  );
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(view.getByLabelText(label), { target: { value } });
  const choose = (label: string | RegExp, value: string) =>
    fireEvent.change(view.getByLabelText(label), { target: { value } });
  return { ...view, type, choose, kept: () => kept };
}

it('a video becomes a live that the feed’s reader takes, and is none again', () => {
  const { getByLabelText, type, choose, kept } = open();
  fireEvent.click(getByLabelText('It is shown while it is filmed'));
  choose('Times of', 'Europe/Berlin');
  choose(/^Begins/, '2026-12-01T18:00');
  type(/^Address of the stream/, stream);
  type(/^Address of its channel/, channel);
  expect(kept()).toEqual({
    ...film,
    sources: [{ type: 'hls', src: stream }, ...film.sources],
    live: { startsAt: '2026-12-01T18:00:00+01:00', channel },
  });
  const { feed, issues } = parseFeed(
    { version: 1, creators: [], products: [], videos: [kept()] },
    'https://shop.example/reels.json',
  );
  expect(issues).toEqual([]);
  expect(feed?.videos[0]?.live?.channel).toBe(channel);
  fireEvent.click(getByLabelText('It is shown while it is filmed'));
  expect(kept().live).toBeUndefined();
});

it('it begins at what the clock of the chosen zone shows, in summer as in winter', () => {
  const { choose, getByLabelText, kept } = open({
    ...film,
    live: { startsAt: '2026-07-01T18:00:00+02:00' },
  });
  choose('Times of', 'America/New_York');
  const shown = (getByLabelText(/^Begins/) as HTMLInputElement).value;
  choose(/^Begins/, '2026-07-01T09:30');
  expect(kept().live?.startsAt).toBe('2026-07-01T09:30:00-04:00');
  expect(shown).toMatch(/^2026-0[67]-\d\dT\d\d:00$/);
  choose(/^Begins/, '');
  expect(kept().live?.startsAt).toBe('2026-07-01T09:30:00-04:00');
});

it.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ['Asia/Kathmandu', '2026-12-01T18:00', '2026-12-01T18:00:00+05:45'],
  ['America/St_Johns', '2026-12-01T18:00', '2026-12-01T18:00:00-03:30'],
  ['UTC', '2026-12-01T18:00', '2026-12-01T18:00:00+00:00'],
])('in %s %s is the moment %s', (zone, wall, moment) => {
  expect(momentAt(wall, zone)).toBe(moment);
  expect(wallTimeOf(moment, zone)).toBe(moment.slice(0, 16));
});

it.each([
  [
    'an address of another kind',
    /^Address of the stream/,
    'ftp://cdn.example/a.m3u8',
    /“ftp:.*” is not an address that can be used/,
  ],
  [
    'a script',
    /^Address of its channel/,
    'javascript:alert(1)',
    /is not an address that can be used/,
  ],
  [
    'a file',
    /^Address of the stream/,
    'https://cdn.example/a.mp4',
    /This is not a stream but a file/,
  ],
  [
    'an address that is no channel',
    /^Address of its channel/,
    'https://events.shop.example/live',
    /ends with \/v1\/live\//,
  ],
])(
  '%s is not kept, and said so while it is typed; what was there stays',
  (_what, label, typed, said) => {
    const video = {
      ...film,
      sources: [{ type: 'hls', src: stream }],
      live: { startsAt: '2026-12-01T18:00:00+01:00', channel },
    };
    const { type, kept, getByRole, queryByRole, getByLabelText } = open(video);
    type(label, typed);
    expect(getByRole('alert').textContent).toMatch(said);
    expect(getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
    expect(kept()).toEqual(video);
    type(label, label.source.includes('stream') ? stream : channel);
    expect(queryByRole('alert')).toBeNull();
    expect(kept()).toEqual(video);
  },
);

it('the control room is a press away where there is a channel, and without one its state is said by hand', () => {
  const live = { startsAt: '2026-12-01T18:00:00+01:00' };
  const { type, getByRole, queryByRole, choose, kept, queryByLabelText } = open({ ...film, live });
  expect(queryByRole('link')).toBeNull();
  choose('State', 'ended');
  expect(kept().live).toEqual({ ...live, state: 'ended' });
  choose('State', 'scheduled');
  expect(kept().live).toEqual(live);
  type(/^Address of its channel/, channel);
  expect(getByRole('link', { name: 'Open the control room' }).getAttribute('href')).toBe(
    'https://events.shop.example/live',
  );
  expect(queryByLabelText('State')).toBeNull();
});
