/* global self, caches, fetch, URL */
/*
 * Keeps the static shell at hand, so that the client opens on a dead network and says so itself.
 * It answers for the client's own files only: never for /graphql, so no clinical text is ever in a cache.
 * SHELL and VERSION are filled in by the build.
 */
const SHELL = self.__SHELL__;
const CACHE = `corridor-shell-${self.__VERSION__}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n !== CACHE).map((n) => caches.delete(n)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // A page is asked of the network first, so that a new release is seen at once.
    event.respondWith(fetch(request).catch(() => caches.match('/')));
  } else if (SHELL.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((hit) => hit ?? fetch(request)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(pathname).then((hit) => hit ?? keep(request)));
  }
});

/** What is not of the shell comes when it is first needed, such as the scrubber, and stays. */
async function keep(request) {
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, response.clone());
  }
  return response;
}
