/** The creator's own words on the picture, as set in a phone's editor: big, few, timed with the voice. */
import { sans, serif } from './labels.js';
import { clamp } from './random.js';

export interface Title {
  text: string;
  from: number;
  to: number;
  /** Middle of the block, in fractions of the frame. */
  y?: number;
  x?: number;
  align?: CanvasTextAlign;
  size?: number;
  font?: 'serif' | 'sans' | 'italic' | 'black' | 'round';
  colour?: string;
  /** A chip of this colour behind each row. */
  chip?: string;
  /** A line of this colour around each letter. */
  outline?: string;
  /** Goes at once: the next words are there already. */
  isCut?: boolean;
  /** How it comes in. */
  motion?: 'rise' | 'words' | 'fade' | 'pop';
}

const fontOf = (title: Title, size: number): string => {
  switch (title.font) {
    case 'sans':
      return `600 ${size}px ${sans}`;
    case 'black':
      return `800 ${size}px "League Spartan", ${sans}`;
    case 'round':
      return `700 ${size}px "Quicksand", "Sora", ${sans}`;
    case 'italic':
      return `italic 500 ${size}px ${serif}`;
    default:
      return `500 ${size}px ${serif}`;
  }
};

const enter = (share: number): number => 1 - (1 - clamp(share)) ** 3;

const drawWord = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  share: number,
  title: Title,
  size: number,
) => {
  const shown = enter(share);
  context.save();
  context.globalAlpha *= shown;
  if (title.motion === 'pop') {
    const scale = 0.82 + 0.18 * shown;
    context.translate(x, y);
    context.scale(scale, scale);
    context.translate(-x, -y);
  } else if (title.motion !== 'fade') context.translate(0, (1 - shown) * size * 0.45);
  if (title.outline) {
    context.strokeStyle = title.outline;
    context.lineWidth = size * 0.17;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.shadowColor = 'transparent';
  }
  context.fillText(text, x, y);
  context.restore();
};

/** Two moments with the same key look the same; where a word comes or goes, the moment itself is the key. */
export const titlesKey = (titles: Title[], seconds: number): string =>
  titles
    .map((title) => {
      if (seconds < title.from || seconds > title.to) return '-';
      if (title.isCut && seconds > title.from + 0.45) return '+';
      const enterSeconds =
        title.motion === 'words' || title.motion === undefined
          ? title.text.split(/\s/).length * 0.14 + 0.36
          : title.text.split('\n').length * 0.12 + 0.4;
      return seconds > title.from + enterSeconds && seconds < title.to - 0.22
        ? '+'
        : String(seconds);
    })
    .join();

export const drawTitle = (
  context: CanvasRenderingContext2D,
  title: Title,
  seconds: number,
  width: number,
  height: number,
) => {
  if (seconds < title.from || seconds > title.to) return;
  const scale = width / 540;
  const size = (title.size ?? 58) * scale;
  const rows = title.text.split('\n');
  const rowHeight = size * (title.chip ? 1.42 : title.font === 'black' ? 0.98 : 1.06);
  const x = (title.x ?? 0.5) * width;
  const top = (title.y ?? 0.2) * height - ((rows.length - 1) * rowHeight) / 2;
  const leave = title.isCut ? 1 : 1 - clamp((seconds - title.to + 0.22) / 0.22);
  context.save();
  context.font = fontOf(title, size);
  context.letterSpacing =
    title.font === 'sans' || title.font === 'round' ? `${-0.02 * size}px` : `${-0.015 * size}px`;
  context.textBaseline = 'middle';
  context.globalAlpha = leave;
  let wordCount = 0;
  rows.forEach((row, index) => {
    const y = top + index * rowHeight;
    const full = context.measureText(row).width;
    const align = title.align ?? 'center';
    const left = align === 'center' ? x - full / 2 : align === 'right' ? x - full : x;
    if (title.chip) {
      const shown = enter((seconds - title.from - index * 0.12) / 0.3);
      context.save();
      context.globalAlpha *= shown;
      context.fillStyle = title.chip;
      context.beginPath();
      context.roundRect(
        left - size * 0.34,
        y - size * 0.68,
        full + size * 0.68,
        size * 1.32,
        size * 0.3,
      );
      context.fill();
      context.restore();
    } else {
      context.shadowColor = 'rgba(20,10,0,.42)';
      context.shadowBlur = size * 0.42;
      context.shadowOffsetY = size * 0.03;
    }
    context.fillStyle = title.colour ?? '#fffaf0';
    context.textAlign = 'left';
    if (title.motion === 'words' || title.motion === undefined) {
      let cursor = left;
      for (const word of row.split(' ')) {
        drawWord(
          context,
          word,
          cursor,
          y,
          (seconds - title.from - wordCount * 0.14) / 0.36,
          title,
          size,
        );
        cursor += context.measureText(`${word} `).width;
        wordCount += 1;
      }
    } else {
      context.textAlign = 'center';
      drawWord(
        context,
        row,
        left + full / 2,
        y,
        (seconds - title.from - index * 0.12) / (title.isCut ? 0.16 : 0.4),
        title,
        size,
      );
    }
    context.shadowColor = 'transparent';
  });
  context.restore();
};
