import type { VideoSource } from '../../../feed/schema.js';

const playsByItself = (): boolean =>
  document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';

/** What hls.js needs: the page may feed the element itself. */
export const isFedByPage = (codecs = 'avc1.42E01E,mp4a.40.2'): boolean => {
  const { ManagedMediaSource, MediaSource } = globalThis as {
    ManagedMediaSource?: typeof window.MediaSource;
    MediaSource?: typeof window.MediaSource;
  };
  const kind = ManagedMediaSource ?? MediaSource;
  return kind?.isTypeSupported(`video/mp4; codecs="${codecs}"`) ?? false;
};

/** Chromium says that it plays streams by itself and then shows black, so only where the system's own player is known to be good. */
export const prefersOwnPlayer = (): boolean =>
  playsByItself() && ('ManagedMediaSource' in globalThis || !isFedByPage());

export const canPlayHls = ({ codecs }: VideoSource): boolean =>
  prefersOwnPlayer() || isFedByPage(codecs);
