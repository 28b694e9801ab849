// Makes photographs of 4000x3000 pixels: noise at several scales over a gradient. node photographs.mjs FOLDER COUNT
import fs from 'node:fs';
import sharp from 'sharp';

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const [width, height] = [4000, 3000];

// The same numbers each time (mulberry32).
function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function layer(next, columns, rows) {
  const pixels = Buffer.alloc(columns * rows * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = next() * 256;
  return sharp(pixels, { raw: { width: columns, height: rows, channels: 3 } }).resize(width, height, { kernel: 'cubic', fit: 'fill' }).raw().toBuffer();
}

fs.mkdirSync(folder, { recursive: true });
for (let i = 0; i < count; i++) {
  const next = numbers(i + 1);
  const layers = [];
  for (const [columns, weight] of [[5, 0.5], [40, 0.25], [250, 0.12], [1000, 0.06], [4000, 0.025]]) {
    layers.push([await layer(next, columns, Math.round(columns * 0.75)), weight]);
  }
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++) {
    let value = 6;
    for (const [data, weight] of layers) value += data[at] * weight;
    pixels[at] = Math.min(255, value);
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 92 }).toFile(`${folder}/photograph-${i}.jpg`);
}
