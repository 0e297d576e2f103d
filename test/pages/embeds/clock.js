/** A video of two seconds without pictures, as the fake players run it. What happens is told to `tell`. */
window.createFakeVideo = (tell) => {
  const video = {
    duration: 2,
    seconds: 0,
    isPlaying: false,
    muted: location.search.includes('mute=1') || location.search.includes('muted=1'),
    rate: 1,
  };
  const TICK_MS = 50;
  setInterval(() => {
    if (!video.isPlaying) return;
    video.seconds = Math.min(video.duration, video.seconds + (TICK_MS / 1000) * video.rate);
    tell('time');
    if (video.seconds < video.duration) return;
    video.isPlaying = false;
    tell('ended');
  }, TICK_MS);
  return Object.assign(video, {
    play() {
      if (video.isPlaying) return;
      if (video.seconds >= video.duration) video.seconds = 0;
      video.isPlaying = true;
      tell('playing');
    },
    pause() {
      if (!video.isPlaying) return;
      video.isPlaying = false;
      tell('paused');
    },
    seek(seconds) {
      video.seconds = Math.min(video.duration, Math.max(0, seconds));
      tell('time');
    },
    mute(muted) {
      video.muted = muted;
      tell('muted');
    },
  });
};
