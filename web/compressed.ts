import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(js|css|svg|html)$/;
const small = 1_000;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Puts a compressed copy beside each text file, so that the server never has to compress. */
export const compressed = (folder: string): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => text.test(file));
    for (const file of files) {
      const path = join(folder, file);
      const content = readFileSync(path);
      if (content.length < small) continue;
      writeFileSync(`${path}.br`, brotliCompressSync(content, brotli));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});
