/**
 * TikTok's embed player as pages hear it: objects with a mark, told without being asked, from a frame within the frame. Ids that begin with
 * `1` fail.
 */
if (!location.search.includes('inner=1')) {
  const inner = document.createElement('iframe');
  inner.src = `${location.href}&inner=1`;
  document.documentElement.append(inner);
  // What is said to the player is passed on to where it is.
  addEventListener('message', ({ data, source }) => {
    if (source === parent) inner.contentWindow.postMessage(data, location.origin);
  });
} else {
  const id = location.pathname.split('/').pop();
  const tell = (type, value) =>
    parent.parent.postMessage({ type, value, 'x-tiktok-player': true }, '*');
  const CODES = { playing: 1, paused: 2, ended: 0 };
  const video = createFakeVideo((what) => {
    if (what === 'time')
      return tell('onCurrentTime', { currentTime: video.seconds, duration: video.duration });
    if (what === 'muted') return tell('onMute', video.muted);
    tell('onStateChange', CODES[what]);
  });
  const commands = {
    play() {
      tell('onStateChange', 3);
      video.play();
    },
    pause: video.pause,
    seekTo: video.seek,
    mute: () => video.mute(true),
    unMute: () => video.mute(false),
  };
  addEventListener('message', ({ data }) => {
    if (data?.['x-tiktok-player'] === true) commands[data.type]?.(data.value);
  });
  if (id.startsWith('1')) tell('onPlayerError', { errorCode: 'VIDEO_NOT_AVAILABLE' });
  else {
    tell('onPlayerReady');
    tell('onStateChange', -1);
  }
}
