import type { Stop } from '../../../tools/emitter.js';

const PICTURES = 12;

/** Draws pictures of the video side by side, one after the other as they come. */
export function drawStrip(canvas: HTMLCanvasElement, src: string, duration: number): Stop {
  const film = document.createElement('video');
  const pen = canvas.getContext('2d');
  const width = canvas.width / PICTURES;
  let index = 0;
  const seek = () => {
    film.currentTime = Math.min(
      ((index + 0.5) / PICTURES) * duration,
      Math.max(0, duration - 0.05),
    );
  };
  const draw = () => {
    const scale = Math.max(width / film.videoWidth, canvas.height / film.videoHeight);
    const [across, down] = [film.videoWidth * scale, film.videoHeight * scale];
    pen?.save();
    pen?.beginPath();
    pen?.rect(index * width, 0, width, canvas.height);
    pen?.clip();
    pen?.drawImage(
      film,
      index * width + (width - across) / 2,
      (canvas.height - down) / 2,
      across,
      down,
    );
    pen?.restore();
    index += 1;
    if (index < PICTURES) seek();
    else stop();
  };
  const stop = () => {
    film.removeEventListener('loadeddata', seek);
    film.removeEventListener('seeked', draw);
    film.removeAttribute('src');
    film.load();
  };
  film.muted = true;
  film.preload = 'auto';
  film.addEventListener('loadeddata', seek);
  film.addEventListener('seeked', draw);
  film.src = src;
  return stop;
}
