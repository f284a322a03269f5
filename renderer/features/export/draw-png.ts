import { facesAsData } from './faces-as-data.ts';
import type { StandaloneSvg } from './standalone-svg.ts';

/** Pixels of the picture for each pixel of the screen. */
const density = 2;

/** A drawing as a PNG, in base64 without its prefix. */
export async function drawPng({ text, width, height }: StandaloneSvg): Promise<string> {
  // A picture inside a page cannot see the page's faces, so it carries them.
  const whole = text.replace('>', `><style>${await facesAsData()}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures. Export the chart as SVG.');
  context.scale(density, density);
  context.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
