/**
 * Vimeo's player as pages hear it: JSON, an answer to each method, events only for who asked for them. Ids that begin with `9` are private,
 * with `8` gone, with `7` they refuse to start with sound; a hash is asked for where the id begins with `6`.
 */
{
  const id = location.pathname.split('/').pop();
  const query = new URLSearchParams(location.search);
  const wanted = new Set();
  const send = (message) => parent.postMessage(JSON.stringify(message), '*');
  const tell = (event, data) => wanted.has(event) && send({ event, data });
  const time = () => ({
    seconds: video.seconds,
    percent: video.seconds / video.duration,
    duration: video.duration,
  });
  const video = createFakeVideo((what) => {
    if (what === 'time') {
      tell('timeupdate', time());
      tell('progress', { seconds: video.duration, percent: 1, duration: video.duration });
    }
    if (what === 'playing') {
      tell('play', time());
      tell('bufferstart');
      tell('bufferend');
      tell('playing', time());
    }
    if (what === 'paused') tell('pause', time());
    if (what === 'ended') {
      tell('pause', time());
      tell('ended', time());
    }
    if (what === 'muted') tell('volumechange', { volume: 1, muted: video.muted });
  });
  const failure = {
    9: {
      name: 'PrivacyError',
      message: 'Because of its privacy settings, this video cannot be played here.',
    },
    8: { name: 'NotFoundError', message: 'Sorry, this video does not exist.' },
    6: query.get('h') === 'abcdef0123' ? undefined : { name: 'NotFoundError', message: 'no hash' },
  }[id[0]];
  const methods = {
    ping: () => undefined,
    addEventListener(name) {
      wanted.add(name);
      if (name === 'error' && failure) tell('error', failure);
    },
    getDuration: () => (failure ? undefined : video.duration),
    play() {
      if (failure) return;
      if (id[0] === '7' && !video.muted)
        return void tell('error', {
          name: 'NotAllowedError',
          message: 'no gesture',
          method: 'play',
        });
      video.play();
    },
    pause: video.pause,
    setMuted: video.mute,
    setCurrentTime(seconds) {
      video.seek(seconds);
      tell('seeked', time());
    },
    setPlaybackRate(rate) {
      if (id[0] === '5')
        tell('error', { name: 'Error', message: 'not in this plan', method: 'setPlaybackRate' });
      else video.rate = rate;
    },
  };
  addEventListener('message', ({ data }) => {
    const { method, value } = JSON.parse(data);
    send({ method, value: methods[method]?.(value) });
  });
  if (query.get('dnt') === '1') send({ event: 'ready' });
}
