/** Which small window a browser has, asked of browsers that are made up: the real one is in `test/e2e/pictureInPicture.test.ts`. */
import { expect, it, vi } from 'vitest';
import { findPictureInPicture } from '../../../src/browser/pictureInPicture.js';

const size = { widthPx: 320, heightPx: 640 };

function createWorld({ own = true, alone = true, framed = false, refuses = false } = {}) {
  const page = Object.assign(new EventTarget(), { close: vi.fn() });
  const requestWindow = vi.fn(async (_options: object) => {
    if (refuses) throw new DOMException('not in a press', 'NotAllowedError');
    return page;
  });
  const root: { pictureInPictureElement: unknown } = { pictureInPictureElement: null };
  const ownerDocument = { exitPictureInPicture: vi.fn(async () => {}) };
  const video = Object.assign(new EventTarget(), {
    disablePictureInPicture: true,
    paused: false,
    ownerDocument,
    getRootNode: () => root,
    requestPictureInPicture: vi.fn(async () => {
      if (refuses || video.disablePictureInPicture) throw new DOMException('no', 'NotAllowedError');
      root.pictureInPictureElement = video;
    }),
  });
  const window: Record<string, unknown> = { document: { pictureInPictureEnabled: alone } };
  window['parent'] = framed ? {} : window;
  if (own) window['documentPictureInPicture'] = { requestWindow };
  const found = findPictureInPicture(window as unknown as Window);
  return {
    page,
    video,
    ownerDocument,
    requestWindow,
    found,
    open: () => found?.open(video as unknown as HTMLVideoElement, size) ?? null,
  };
}

it('is one of our own content where the browser has it, asked for without a way back of the browser’s', async () => {
  const world = createWorld();
  const opened = await world.open();
  expect(opened?.page).toBe(world.page);
  expect(world.requestWindow).toHaveBeenCalledWith({
    width: 320,
    height: 640,
    disallowReturnToOpener: true,
  });
  expect(world.video.requestPictureInPicture).not.toHaveBeenCalled();
});

it('tells its closing by the shopper, and not the one that we asked for', async () => {
  for (const isOurs of [false, true]) {
    const world = createWorld();
    const opened = await world.open();
    const gone = vi.fn();
    opened?.whenGone(gone);
    if (isOurs) opened?.close();
    world.page.dispatchEvent(new Event('pagehide'));
    expect(gone.mock.calls).toEqual(isOurs ? [] : [[false]]);
  }
});

it.each([
  ['without a window of our own', { own: false }],
  ['in a page that is itself in a frame', { framed: true }],
])(
  '%s it is the picture alone, and what was said of the element is said again afterwards',
  async (_name, how) => {
    const world = createWorld(how);
    const opened = await world.open();
    expect(opened?.page).toBeNull();
    expect(world.video.disablePictureInPicture).toBe(false);
    opened?.close();
    expect(world.ownerDocument.exitPictureInPicture).toHaveBeenCalledOnce();
    expect(world.video.disablePictureInPicture).toBe(true);
  },
);

it.each([true, false])(
  'the picture alone: left while paused (%s) is the end, left while playing is the way back',
  async (paused) => {
    const world = createWorld({ own: false });
    const opened = await world.open();
    const gone = vi.fn();
    opened?.whenGone(gone);
    world.video.paused = paused;
    world.video.dispatchEvent(new Event('leavepictureinpicture'));
    expect(gone.mock.calls).toEqual([[!paused]]);
    expect(world.video.disablePictureInPicture).toBe(true);
  },
);

it.each([true, false])('a refusal is none, and throws nothing (own window: %s)', async (own) => {
  const world = createWorld({ own, refuses: true });
  expect(await world.open()).toBeNull();
  expect(world.video.disablePictureInPicture).toBe(true);
});

it('is none where the browser has neither, as Firefox', () => {
  expect(createWorld({ own: false, alone: false }).found).toBeNull();
});
