import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';
import { documentsInPlace } from './documents-in-place.ts';
import { firstPage } from './first-page.ts';
import { libraryStyles } from './library-styles.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentsInPlace(), react(), libraryStyles(), compressed(`${import.meta.dirname}/../dist/web`)],
  resolve: { alias: [{ find: /^@libs\/([\w/-]+)$/, replacement: `${import.meta.dirname}/../libs/$1/index.ts` }] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: firstPage } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': { target: api, ws: true }, '/calendar': api } },
});
