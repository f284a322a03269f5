import type { StandaloneSvg } from './standalone-svg.ts';

/** Pixels of the picture for each pixel of the screen. */
const density = 2;

/** A drawing as a PNG, in base64 without its prefix. */
export async function drawPng({ text, width, height }: StandaloneSvg): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
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
