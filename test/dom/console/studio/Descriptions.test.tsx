import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Descriptions } from '../../../../src/console/studio/editor/Descriptions.js';
import { Film } from '../../../../src/console/studio/editor/Film.js';
import type { CaptionLines } from '../../../../src/console/studio/editor/useCaptions.js';
import { usePlayback } from '../../../../src/console/studio/editor/usePlayback.js';
import type { Tags } from '../../../../src/console/studio/editor/useTags.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { Cue } from '../../../../src/media/vtt.js';
import type { VideoDocument } from '../../../../src/project/folder/feedDocument.js';

afterEach(cleanup);

const film = new URL('/test/fixtures/media/good.mp4', location.href).href;
const none: CaptionLines = {
  ...{ lang: 'en', setLang: vi.fn(), cues: [], change: vi.fn() },
  ...{ remove: vi.fn(), add: vi.fn(), shift: vi.fn(), read: vi.fn() },
};
const video = (more: object = {}) =>
  ({ id: 'one', sources: [{ type: 'mp4', src: film }], ...more }) as unknown as VideoDocument;

function open(first: VideoDocument) {
  let kept = first;
  const addFiles = vi.fn();
  const Room = () => {
    const [is, setIs] = useState(first);
    const model = {
      addFiles,
      endGroup() {},
      set([, , field]: string[], value: unknown) {
        const { [field as 'id']: _before, ...rest } = kept;
        kept = (value === null ? rest : { ...rest, [field!]: value }) as VideoDocument;
        setIs(kept);
      },
    };
    return (
      <StudioContext.Provider value={{ model, world: {} } as unknown as Studio}>
        <Descriptions video={is} seconds={0} lines={none} onSeek={() => {}} />
      </StudioContext.Provider>
    );
  };
  return { ...render(<Room />), addFiles, kept: () => kept };
}

it('a described film is taken by its address once that is one of a film, and is none again', () => {
  const { getByLabelText, getByRole, kept } = open(video());
  const type = (value: string) =>
    fireEvent.input(getByLabelText(/^Address of the described film/), { target: { value } });
  type('https://video.example/watch?v=1');
  expect(kept().describedSources).toBeUndefined();
  expect(getByRole('alert').textContent).toContain('ends with .mp4');
  type('javascript:alert(1)//.mp4');
  expect(kept().describedSources).toBeUndefined();
  type('https://cdn.shop.example/one.described.mp4?v=2');
  expect(kept().describedSources).toEqual([
    { type: 'mp4', src: 'https://cdn.shop.example/one.described.mp4?v=2' },
  ]);
  type('https://cdn.shop.example/one/index.m3u8');
  expect(kept().describedSources?.[0]?.type).toBe('hls');
  type('');
  expect(kept().describedSources).toBeUndefined();
});

it('one that the project keeps is taken off, and the focus goes on to the button that chooses another', () => {
  const { getByRole, getByText, kept } = open(
    video({ describedSources: [{ type: 'mp4', src: 'media/one.described-0123456789ab.mp4' }] }),
  );
  getByText('one.described-0123456789ab.mp4');
  const remove = getByRole('button', { name: 'Remove the described film' });
  remove.focus();
  fireEvent.click(remove);
  expect(kept().describedSources).toBeUndefined();
  expect(document.activeElement?.textContent).toBe('Choose a described film');
});

it('a file from this machine is sent as the described film of this video', () => {
  const { container, addFiles } = open(video());
  const field = container.querySelector<HTMLInputElement>('.described input[type=file]')!;
  const data = new DataTransfer();
  data.items.add(new File(['film'], 'one.described.mp4'));
  field.files = data.files;
  fireEvent.change(field);
  expect(addFiles).toHaveBeenCalledWith([expect.objectContaining({ name: 'one.described.mp4' })], {
    ...{ kind: 'described', video: 'one' },
  });
});

function Watched({ video: shown, cues }: { video: VideoDocument; cues: readonly Cue[] }) {
  const player = useRef<HTMLVideoElement>(null);
  const playback = usePlayback(player, 0);
  const tags = { list: [], selected: null } as unknown as Tags;
  const choice = { all: [], byId: new Map(), offered: [] };
  const world = { source: { fileUrl: (src: string) => src }, locale: 'en' };
  return (
    <StudioContext.Provider value={{ model: {}, world } as unknown as Studio}>
      <Film {...{ video: shown, player, playback, tags, choice, descriptions: cues }} />
    </StudioContext.Provider>
  );
}

it('the described film is played in the place of the other, from the same second, and back', async () => {
  const described = `${film}?described`;
  const view = render(
    <Watched video={video({ describedSources: [{ type: 'mp4', src: described }] })} cues={[]} />,
  );
  const element = view.container.querySelector('video')!;
  await expect.poll(() => element.readyState).toBeGreaterThan(1);
  element.currentTime = 1.2;
  await expect.poll(() => element.seeking).toBe(false);
  const button = view.getByRole('button', { name: 'Play with audio description' });
  fireEvent.click(button);
  await expect.poll(() => element.currentSrc).toContain('?described');
  await expect.poll(() => element.currentTime).toBeCloseTo(1.2, 1);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button);
  await expect.poll(() => element.currentSrc).not.toContain('?described');
  await expect.poll(() => element.currentTime).toBeCloseTo(1.2, 1);
});

it('where it is only in writing, each line is said at its moment, and nothing while it is off', async () => {
  const cues = [{ startSeconds: 0.5, endSeconds: 1, text: 'Water is poured.' }];
  const view = render(<Watched video={video()} cues={cues} />);
  const element = view.container.querySelector('video')!;
  await expect.poll(() => element.readyState).toBeGreaterThan(1);
  element.currentTime = 0.7;
  await expect.poll(() => element.seeking).toBe(false);
  expect(view.queryByText('Water is poured.')).toBeNull();
  fireEvent.click(view.getByRole('button', { name: 'Play with audio description' }));
  await view.findByText('Water is poured.');
  expect(view.getByRole('status').textContent).toBe('Water is poured.');
  element.currentTime = 1.3;
  await expect.poll(() => view.getByRole('status').textContent).toBe('');
});
