/**
 * YouTube's embedded player as pages hear it: silent until it is listened to, events only for who asked for them, everything as JSON.
 * Ids that begin with `error` fail with the number behind it, `refuse` refuses to start with sound, `silent` never answers.
 */
{
  const id = location.pathname.split('/').pop();
  const query = new URLSearchParams(location.search);
  const wanted = new Set();
  let listener = null;
  const send = (event, info) =>
    listener?.source.postMessage(
      JSON.stringify({ event, info, channel: 'widget', id: listener.id }),
      listener.origin,
    );
  const tellIfWanted = (event, info) => wanted.has(event) && send(event, info);
  const CODES = { playing: 1, paused: 2, ended: 0 };
  let code = -1;
  const video = createFakeVideo((what) => {
    const { duration, seconds: currentTime, muted } = video;
    if (what === 'time')
      return send('infoDelivery', { currentTime, duration, videoLoadedFraction: 1 });
    if (what === 'muted') return send('infoDelivery', { muted, volume: 100 });
    code = CODES[what];
    tellIfWanted('onStateChange', code);
    send('infoDelivery', { playerState: code, currentTime, duration });
  });
  const commands = {
    addEventListener: (name) => {
      wanted.add(name);
      if (name === 'onError' && id.startsWith('error'))
        send('onError', Number(id.slice(5).replace(/\D.*/, '')));
    },
    playVideo() {
      if (id.startsWith('error')) return;
      if (id.startsWith('refuse') && !video.muted) return tellIfWanted('onAutoplayBlocked', null);
      tellIfWanted('onStateChange', -1);
      tellIfWanted('onStateChange', 3);
      video.play();
    },
    pauseVideo: video.pause,
    mute: () => video.mute(true),
    unMute: () => video.mute(false),
    seekTo: video.seek,
    setPlaybackRate: (rate) => (video.rate = rate),
  };
  addEventListener('message', ({ data, source, origin }) => {
    // The real one looks at where it was told it would be embedded.
    if (
      origin !== query.get('origin') ||
      query.get('enablejsapi') !== '1' ||
      id.startsWith('silent')
    )
      return;
    const message = JSON.parse(data);
    if (message.event === 'listening') {
      listener = { source, origin, id: message.id };
      send('initialDelivery', { duration: 0, currentTime: 0, playerState: -1, muted: video.muted });
      send('onReady', null);
      send('infoDelivery', { duration: video.duration });
    }
    if (message.event === 'command' && listener) commands[message.func]?.(...message.args);
  });
}
