/** No clock that is looked at four times a second plays so far in between. */
const LEAP_SECONDS = 1;

export interface PictureWatch {
  /** Pictures were seen near the end: nothing is missing. */
  readonly isWhole: boolean;
  /** @param movedSeconds - how far the clock has come since the last look. */
  look(movedSeconds: number): void;
  /** Where the picture broke off, in words, for a clock that has jumped back by itself; `null` where nothing shows that it did. */
  brokenOff(): string | null;
  /** The shopper goes elsewhere in it; what it does afterwards shows nothing about the file. */
  expectSeek(): void;
  restart(): void;
}

/** How far the pictures of a media go. A cut file runs on over a frozen picture, or begins again at the cut. */
export function createPictureWatch(video: HTMLVideoElement): PictureWatch {
  /** Where the picture last changed, and how many pictures had been shown by then. */
  let picture = { atSeconds: 0, count: 0 };
  let isWhole = false;
  let wasSeeked = false;
  const isShort = () =>
    Number.isFinite(video.duration) &&
    picture.atSeconds < video.duration * 0.6 &&
    video.duration - picture.atSeconds > 3;
  return {
    get isWhole() {
      return isWhole;
    },
    look(movedSeconds) {
      const count = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
      if (count === picture.count) return;
      // WebKit's clock leaps to the end where the data ends; the picture was shown before the leap.
      const leapSeconds = movedSeconds > LEAP_SECONDS ? movedSeconds : 0;
      picture = { atSeconds: video.currentTime - leapSeconds, count };
      if (!isShort()) isWhole = true;
    },
    brokenOff: () =>
      picture.count > 0 && isShort() && !isWhole && !wasSeeked
        ? `the picture stops at ${picture.atSeconds.toFixed(1)} s of ${video.duration.toFixed(1)} s`
        : null,
    expectSeek() {
      wasSeeked = true;
    },
    restart() {
      isWhole = wasSeeked = false;
      picture = { atSeconds: 0, count: 0 };
    },
  };
}
