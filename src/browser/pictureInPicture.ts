import type { Stop } from '../tools/emitter.js';

/** How a video that plays stays in sight while the page is scrolled or left. */
export interface PictureInPicture {
  /**
   * Opens the small window that lies on top of all others; `null` where the browser refuses. Only right in a press: browsers open it
   * for no other reason.
   */
  open(
    video: HTMLVideoElement,
    size: { widthPx: number; heightPx: number },
  ): Promise<SmallWindow | null>;
}

export interface SmallWindow {
  /** Its own page, empty, for content of ours, in which the video has to be put; `null` where the browser shows the picture and nothing else. */
  readonly page: (Window & typeof globalThis) | null;
  /** `run` is called when it goes and nobody of us closed it; `isBack`: the shopper asked for the page, not for the end of the video. */
  whenGone(run: (isBack: boolean) => void): void;
  close: Stop;
}

interface DocumentPictureInPicture {
  requestWindow(options: {
    width: number;
    height: number;
    disallowReturnToOpener: boolean;
  }): Promise<Window & typeof globalThis>;
}

/** A window of our own content where the browser has one (Chromium's on a desktop), else the browser's with the picture alone; `null` without either. */
export function findPictureInPicture(window: Window): PictureInPicture | null {
  const { documentPictureInPicture } = window as {
    documentPictureInPicture?: DocumentPictureInPicture;
  };
  // In a frame the window of our own is refused, however it is asked for.
  if (documentPictureInPicture && window.parent === window)
    return { open: (_video, size) => openWindow(documentPictureInPicture, size).catch(() => null) };
  return window.document.pictureInPictureEnabled
    ? { open: (video) => openPicture(video).catch(() => null) }
    : null;
}

async function openWindow(
  pictures: DocumentPictureInPicture,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): Promise<SmallWindow> {
  // The browser's own way back would look like its closing; ours says what is meant.
  const page = await pictures.requestWindow({
    width: widthPx,
    height: heightPx,
    disallowReturnToOpener: true,
  });
  let isOurs = false;
  return {
    page,
    whenGone: (run) =>
      page.addEventListener('pagehide', () => isOurs || run(false), { once: true }),
    close() {
      isOurs = true;
      page.close();
    },
  };
}

/** The element keeps its place in the page; what was said of it is said again afterwards. */
async function openPicture(video: HTMLVideoElement): Promise<SmallWindow> {
  const { ownerDocument, disablePictureInPicture } = video;
  // The document of an element in a shadow tree names its host.
  const isInPicture = () => (video.getRootNode() as ShadowRoot).pictureInPictureElement === video;
  const restore = () => void (video.disablePictureInPicture = disablePictureInPicture);
  video.disablePictureInPicture = false;
  try {
    await video.requestPictureInPicture();
  } catch (error) {
    restore();
    throw error;
  }
  const listening = new AbortController();
  const { signal } = listening;
  return {
    page: null,
    // Its closing pauses the video, its way back does not.
    whenGone: (run) =>
      video.addEventListener(
        'leavepictureinpicture',
        () => {
          restore();
          run(!video.paused);
        },
        { once: true, signal },
      ),
    close() {
      listening.abort();
      if (isInPicture()) void ownerDocument.exitPictureInPicture().catch(() => {});
      restore();
    },
  };
}
