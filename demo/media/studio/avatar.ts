/** Creators as small painted portraits: no face of anybody, a colour, a head of hair, a pair of shoulders. */
import { createRandom } from '../../random.js';
import { createCanvas } from './textures.js';

interface Look {
  ground: [string, string];
  skin: string;
  hair: string;
  shirt: string;
  cut: 'bun' | 'short' | 'long' | 'curls' | 'bob' | 'cap' | 'waves' | 'mark';
}

const looks: Record<string, Look> = {
  mia: {
    ground: ['#f2b8a0', '#d97f63'],
    skin: '#8a5538',
    hair: '#2a1a14',
    shirt: '#f6efe4',
    cut: 'bun',
  },
  jonas: {
    ground: ['#b9c7c4', '#7e9693'],
    skin: '#eec3a2',
    hair: '#a5642c',
    shirt: '#2f4858',
    cut: 'short',
  },
  ines: {
    ground: ['#f6dfb4', '#e3b268'],
    skin: '#d9a07a',
    hair: '#3a2118',
    shirt: '#b5472f',
    cut: 'long',
  },
  tomo: {
    ground: ['#c9d3b4', '#8b9a6b'],
    skin: '#e6b98f',
    hair: '#15130f',
    shirt: '#e9e1d0',
    cut: 'cap',
  },
  freya: {
    ground: ['#d3c6e0', '#9a86b5'],
    skin: '#f3d2bb',
    hair: '#e2bd78',
    shirt: '#5d6b4f',
    cut: 'waves',
  },
  dev: {
    ground: ['#f0cf8f', '#d49a45'],
    skin: '#9c6640',
    hair: '#1d1612',
    shirt: '#44606b',
    cut: 'curls',
  },
  rosa: {
    ground: ['#6d7f95', '#33445a'],
    skin: '#c98d68',
    hair: '#4a1f1c',
    shirt: '#d9a441',
    cut: 'bob',
  },
  halden: {
    ground: ['#c9714b', '#a2502f'],
    skin: '#f4eadb',
    hair: '#f4eadb',
    shirt: '#f4eadb',
    cut: 'mark',
  },
};

const size = 320;

const ellipse = (
  context: CanvasRenderingContext2D,
  colour: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
  turn = 0,
) => {
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  context.fill();
};

const drawHairBehind = (context: CanvasRenderingContext2D, { cut, hair }: Look) => {
  if (cut === 'bun') ellipse(context, hair, 172, 56, 36, 32);
  if (cut === 'long' || cut === 'waves') {
    context.fillStyle = hair;
    context.beginPath();
    context.moveTo(92, 120);
    context.bezierCurveTo(70, 40, 250, 40, 230, 120);
    context.bezierCurveTo(236, 180, 262, 210, cut === 'waves' ? 268 : 244, 270);
    context.bezierCurveTo(200, 290, 120, 290, cut === 'waves' ? 54 : 76, 270);
    context.bezierCurveTo(62, 210, 86, 180, 92, 120);
    context.fill();
  }
  if (cut === 'bob') ellipse(context, hair, 160, 138, 80, 84);
  if (cut === 'curls')
    for (let index = 0; index < 15; index++)
      ellipse(
        context,
        hair,
        160 + Math.cos(Math.PI + (index / 14) * Math.PI) * 62,
        118 + Math.sin(Math.PI + (index / 14) * Math.PI) * 58,
        23,
        23,
      );
};

const drawHairFront = (context: CanvasRenderingContext2D, { cut, hair, shirt }: Look) => {
  context.fillStyle = hair;
  context.beginPath();
  if (cut === 'short' || cut === 'cap') {
    context.moveTo(101, 132);
    context.bezierCurveTo(92, 50, 228, 46, 220, 132);
    context.bezierCurveTo(212, 108, 200, 98, 176, 98);
    context.bezierCurveTo(140, 100, 112, 100, 101, 132);
  } else if (cut === 'curls') {
    for (let index = 0; index < 7; index++)
      context.ellipse(
        112 + index * 16,
        92 - Math.sin((index / 6) * Math.PI) * 14,
        17,
        16,
        0,
        0,
        Math.PI * 2,
      );
  } else {
    context.moveTo(100, 140);
    context.bezierCurveTo(92, 52, 228, 50, 221, 140);
    context.bezierCurveTo(216, 112, 196, 98, 172, 92);
    context.bezierCurveTo(150, 104, 116, 112, 100, 140);
  }
  context.fill();
  if (cut === 'cap') {
    context.fillStyle = shirt;
    context.beginPath();
    context.ellipse(160, 96, 64, 46, 0, Math.PI, 0);
    context.fill();
    context.beginPath();
    context.roundRect(94, 90, 132, 15, 8);
    context.fill();
  }
};

const drawMark = (context: CanvasRenderingContext2D, { skin }: Look) => {
  context.strokeStyle = skin;
  context.lineWidth = 13;
  context.lineCap = 'round';
  for (const y of [116, 146, 176, 206]) {
    context.beginPath();
    context.moveTo(104, y);
    context.quadraticCurveTo(152, y + 12, 200, y);
    context.stroke();
  }
  context.beginPath();
  context.ellipse(206, 158, 34, 32, 0, -1.25, 1.25);
  context.stroke();
};

/** A 160×160 portrait drawn at twice its size, as a JPEG data URL. */
export const drawAvatar = (creator: string): string => {
  const look = looks[creator];
  if (!look)
    throw new Error(`no portrait for "${creator}"; there are ${Object.keys(looks).join(', ')}`);
  const [canvas, context] = createCanvas(size, size);
  const ground = context.createRadialGradient(110, 90, 20, 160, 160, 240);
  ground.addColorStop(0, look.ground[0]);
  ground.addColorStop(1, look.ground[1]);
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  if (look.cut === 'mark') drawMark(context, look);
  else {
    ellipse(context, 'rgba(40,15,5,.16)', 176, 330, 142, 96);
    drawHairBehind(context, look);
    ellipse(context, look.shirt, 160, 330, 122, 92);
    context.fillStyle = look.skin;
    context.beginPath();
    context.roundRect(134, 176, 52, 76, 26);
    context.fill();
    ellipse(context, 'rgba(60,20,5,.18)', 160, 204, 30, 18);
    ellipse(context, look.skin, 160, 142, 56, 66);
    ellipse(context, 'rgba(255,240,220,.16)', 140, 130, 30, 42);
    drawHairFront(context, look);
    ellipse(context, 'rgba(190,60,40,.16)', 126, 164, 15, 10);
    ellipse(context, 'rgba(190,60,40,.16)', 194, 164, 15, 10);
    ellipse(context, '#2b1c14', 138, 146, 5, 5.5);
    ellipse(context, '#2b1c14', 184, 146, 5, 5.5);
    context.strokeStyle = 'rgba(70,20,10,.6)';
    context.lineWidth = 4.5;
    context.lineCap = 'round';
    context.beginPath();
    context.arc(161, 166, 17, 0.45, Math.PI - 0.45);
    context.stroke();
  }
  const random = createRandom(creator.length * 31);
  for (let index = 0; index < 2600; index++) {
    context.fillStyle = `rgba(${index % 2 ? '255,255,255' : '40,20,0'},${random() * 0.05})`;
    context.fillRect(random() * size, random() * size, 2, 2);
  }
  const small = createCanvas(160, 160);
  small[1].imageSmoothingQuality = 'high';
  small[1].drawImage(canvas, 0, 0, 160, 160);
  return small[0].toDataURL('image/jpeg', 0.9);
};
