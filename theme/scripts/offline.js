// Keeps the site for reading offline, where it comes from a server. From a folder there is nothing to do.
(() => {
  'use strict';
  const isServed = location.protocol === 'https:' || location.hostname === 'localhost' || location.hostname === '127.0.0.1';
  if (!isServed || !('serviceWorker' in navigator)) return;

  // This script stands in assets/theme/, the worker at the top of the site.
  const worker = new URL('../../service-worker.js', document.currentScript.src);
  addEventListener('load', () => {
    // The page comes first: what is kept for later is fetched when the browser has nothing else to do.
    const whenIdle = window.requestIdleCallback ?? (task => setTimeout(task, 1000));
    whenIdle(() => {
      navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {
        // A browser may forbid it, as in a private window. The site then works as it does without.
      });
    });
  });
})();
