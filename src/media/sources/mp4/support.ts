import type { VideoSource } from '../../../feed/schema.js';

export const canPlayFile = ({ src, codecs }: VideoSource): boolean => {
  if (!codecs) return true;
  const container = /\.webm(?:[?#]|$)/.test(src) ? 'webm' : 'mp4';
  return (
    document.createElement('video').canPlayType(`video/${container}; codecs="${codecs}"`) !== ''
  );
};
