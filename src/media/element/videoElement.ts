/** A `<video>` as every source begins with it: silent, inline, looping, and asking for nothing. */
export function createVideo(host: HTMLElement): HTMLVideoElement {
  const video = host.ownerDocument.createElement('video');
  // Before any `src`: iOS reads both when loading begins.
  video.muted = true;
  video.defaultMuted = true;
  video.playsInline = true;
  video.loop = true;
  video.preload = 'none';
  video.disablePictureInPicture = true;
  video.tabIndex = -1;
  video.setAttribute('part', 'video');
  host.append(video);
  return video;
}
