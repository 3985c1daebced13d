import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** Emits /sw.js with the list of what this build's shell consists of. */
function serviceWorker(): Plugin {
  return {
    name: 'corridor-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      // The scrubber is kept when a composer first asks for it, not before.
      const assets = Object.keys(bundle).filter(
        (name) => name.startsWith('assets/') && !name.includes('.worker-'),
      );
      const shell = ['/', '/manifest.webmanifest', '/icons/corridor.svg'].concat(
        assets.filter((name) => !name.endsWith('.map')).map((name) => `/${name}`),
      );
      const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
      const worker = read('./service-worker.js');
      const version = createHash('sha256')
        .update([...shell, worker, read('./index.html')].join())
        .digest('hex')
        .slice(0, 12);
      const source = worker
        .replace('self.__SHELL__', JSON.stringify(shell))
        .replace('self.__VERSION__', JSON.stringify(version));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false }), serviceWorker()],
  worker: { format: 'es' },
  // Nothing is inlined as a data: address, which the Content-Security-Policy would refuse.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    target: 'es2023',
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
});
