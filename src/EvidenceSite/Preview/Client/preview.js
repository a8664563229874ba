// Brings the open page up to date in place when the site changes, and shows what is wrong with the input.
(() => {
  'use strict';
  const own = document.currentScript;
  let version = own.dataset.version;
  let wanted = version;
  let isBusy = false;
  let overlay = null;

  const source = new EventSource(new URL('events', own.src));
  source.onmessage = async event => {
    const state = JSON.parse(event.data);
    showErrors(state.errors);
    wanted = state.version;
    if (isBusy) return;
    isBusy = true;
    try {
      while (state.errors.length === 0 && version !== wanted) {
        const next = wanted;
        if (!await update()) return;
        version = next;
      }
    } finally {
      isBusy = false;
    }
    document.documentElement.dataset.previewVersion = version;
  };
  document.documentElement.dataset.previewVersion = version;
  // A page that goes out of sight for good must not keep its line open.
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

  async function update() {
    const response = await fetch(location.href, { cache: 'no-store' });
    const html = await response.text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    // Scripts run once: a page that has others now, or one whose filters have rearranged it, is loaded anew.
    if (scriptsOf(document) !== scriptsOf(next) || document.querySelector('form[data-filters], .filters')) {
      location.reload();
      return false;
    }
    await updateStyles(next);
    updateHead(next);
    for (const name of ['lang', 'class']) {
      const value = next.documentElement.getAttribute(name);
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    morphdom(document.body, next.body, { onBeforeElUpdated: keepsState });
    return true;
  }

  // What the reader has opened or typed stays.
  function keepsState(from, to) {
    if (from.isEqualNode(to) || from.matches('[data-search]')) return false;
    if (from.localName === 'details' && from.open) to.open = true;
    if (from.localName === 'input' && from.value !== from.defaultValue) to.value = from.value;
    return true;
  }

  function scriptsOf(page) {
    return Array.from(page.querySelectorAll('script[src]:not([data-preview])'), script => script.getAttribute('src')).join('\n');
  }

  function updateHead(next) {
    document.title = next.title;
    const kinds = 'meta[name=description], link[rel=canonical], script[type="application/ld+json"]';
    const now = document.head.querySelectorAll(kinds);
    next.head.querySelectorAll(kinds).forEach((element, i) => {
      if (now[i]) now[i].replaceWith(document.importNode(element, true));
      else document.head.append(document.importNode(element, true));
    });
  }

  // The old style stays until the new one is there: nothing flashes.
  async function updateStyles(next) {
    const now = Array.from(document.head.querySelectorAll('link[rel=stylesheet]'));
    const wanted = Array.from(next.head.querySelectorAll('link[rel=stylesheet]'));
    if (now.map(link => link.getAttribute('href')).join('\n') === wanted.map(link => link.getAttribute('href')).join('\n')) {
      // A style of the publisher's own keeps its name when it changes.
      wanted.forEach((link, i) => { if (!/\.[0-9a-f]{10}\.css$/.test(now[i].href)) link.href = `${now[i].href.split('?')[0]}?${wanted.length}-${Date.now()}`; });
    }
    await Promise.all(wanted.map((link, i) => new Promise(done => {
      if (now[i] && now[i].href === link.href) { done(); return; }
      const added = document.importNode(link, true);
      added.onload = added.onerror = () => { now[i]?.remove(); done(); };
      if (now[i]) now[i].after(added);
      else document.head.append(added);
    })));
    now.slice(wanted.length).forEach(link => link.remove());
  }

  function showErrors(errors) {
    overlay?.remove();
    overlay = null;
    if (errors.length === 0) return;
    overlay = document.createElement('evidence-site-problems');
    const shadow = overlay.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('preview.css', own.src);
    const section = document.createElement('section');
    section.setAttribute('role', 'alert');
    const hide = text('button', 'Hide');
    hide.onclick = () => { overlay?.remove(); overlay = null; };
    section.append(hide, text('h2', errors.length === 1 ? 'One error: this is the last good page' : `${errors.length} errors: this is the last good page`));
    const list = document.createElement('ol');
    for (const error of errors) {
      const item = document.createElement('li');
      item.append(text('p', `${error.place}: error ${error.code}`, 'place'), text('p', error.message, 'message'));
      if (error.line !== undefined) item.append(text('pre', `${error.line}\n${' '.repeat(Math.max(0, error.column - 1))}^`));
      item.append(text('p', error.why), text('p', error.remedy, 'remedy'));
      list.append(item);
    }
    section.append(list);
    shadow.append(style, section);
    document.documentElement.append(overlay);
  }

  function text(name, content, className) {
    const element = document.createElement(name);
    element.textContent = content;
    if (className) element.className = className;
    return element;
  }
})();
