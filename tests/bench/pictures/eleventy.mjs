// The side of @11ty/eleventy-img: node eleventy.mjs PHOTOGRAPHS OUT
import fs from 'node:fs';
import path from 'node:path';
import Image from '@11ty/eleventy-img';

const [photographs, outputDir] = process.argv.slice(2);
await Promise.all(fs.readdirSync(photographs).map(name => Image(path.join(photographs, name), {
  widths: [320, 640, 960, 1280, 1920],
  formats: ['avif', 'webp', 'jpeg'],
  outputDir,
  useCache: false,
  sharpAvifOptions: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
  sharpWebpOptions: { quality: 75, effort: 2 },
  sharpJpegOptions: { quality: 75, progressive: true, trellisQuantisation: true, overshootDeringing: true, quantisationTable: 3 },
})));
