// Keeps the pages of this site for reading offline. The constant "site", in front of this, has:
//   version: changes with any file that is kept at once;
//   core: the files that are always kept at once;  others: those that are too, unless the reader saves data;
//   each as [path, hash of the content]. What is in neither list is kept when it is read.
'use strict';

const scope = new URL('./', self.location);
// Caches are shared by all that comes from one host, hence the path.
const prefix = `evidence-site ${scope.pathname} `;
const current = prefix + site.version;
const hashes = new Map([...site.core, ...site.others]);
const fingerprinted = 'assets/theme/';
const downloads = /\.(?:zip|epub)$/;
const longestWait = 3000;
const fetchesAtOnce = 6;

// A file is kept under its path and hash: a new version takes over what has not changed.
const keyOf = (path, hash) => new Request(new URL(`${path}?${hash}`, scope));
// A page that was read is kept under its path alone. It may be newer than the version that this worker knows.
const readKeyOf = path => new Request(new URL(path, scope));

self.addEventListener('install', event => event.waitUntil(install().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(forgetOldVersions().then(() => self.clients.claim())));

self.addEventListener('fetch', event => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null || downloads.test(path) || request.headers.has('range')) return;
  event.respondWith(path.startsWith(fingerprinted) ? cacheFirst(request, path) : networkFirst(event, path));
});

async function install() {
  const cache = await caches.open(current);
  await forEach(site.core, file => keep(cache, file));
  if (!self.navigator.connection?.saveData) {
    // What fails here is kept when it is read.
    await forEach(site.others, file => keep(cache, file).catch(() => {}));
  }
}

async function forEach(files, task) {
  const waiting = [...files];
  await Promise.all(Array.from({ length: fetchesAtOnce }, async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await task(file);
  }));
}

async function keep(cache, [path, hash]) {
  const key = keyOf(path, hash);
  await cache.put(key, await caches.match(key) ?? await fetchWhole(path));
}

async function fetchWhole(path) {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return unredirected(response);
}

// A browser refuses a page that was redirected when it was kept.
async function unredirected(response) {
  return response.redirected ? new Response(await response.blob(), { status: response.status, headers: response.headers }) : response;
}

// The version before this one stays: a page of it may still be open and ask for its style sheet.
async function forgetOldVersions() {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix) && name !== current);
  await Promise.all(names.slice(0, -1).map(name => caches.delete(name)));
}

// The path of an address within the site, as the file is called; null for one outside.
function pathOf(address) {
  const url = new URL(address);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return null;
  const path = url.pathname.slice(scope.pathname.length);
  return [path, `${path}index.html`, `${path}.html`, `${path}/index.html`].find(name => hashes.has(name)) ?? path;
}

async function cacheFirst(request, path) {
  return await kept(path) ?? fetch(request);
}

async function networkFirst(event, path) {
  const isPage = event.request.mode === 'navigate';
  const answer = fetch(event.request);
  event.waitUntil(answer.then(response => response.ok && keepRead(path, response.clone())).catch(() => {}));
  const inTime = await Promise.race([answer.catch(() => null), after(longestWait)]);
  if (inTime?.ok) return inTime;

  // No network, a slow one, or a server in trouble. What the server says of a page that does not exist stands.
  if (inTime && inTime.status < 500) return inTime;
  const stored = await kept(path);
  if (stored) return stored;
  try {
    return await answer;
  } catch (error) {
    if (isPage) return notKept();
    throw error;
  }
}

const after = time => new Promise(done => setTimeout(done, time, null));

async function keepRead(path, response) {
  const cache = await caches.open(current);
  await cache.put(readKeyOf(path), await unredirected(response));
}

async function kept(path) {
  const cache = await caches.open(current);
  const file = await cache.match(readKeyOf(path)) ?? (hashes.has(path) ? await cache.match(keyOf(path, hashes.get(path))) : undefined);
  return file ?? caches.match(readKeyOf(path)).then(old => old ?? caches.match(readKeyOf(path), { ignoreSearch: true }));
}

function notKept() {
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not kept for reading offline</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>This page is not on your device</h1>
<p>You seem to be offline, and this page was not kept. Try again when you are online.</p>
<p><a href="${scope.pathname}">To the start of the site</a></p></body></html>`;
  return new Response(body, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
