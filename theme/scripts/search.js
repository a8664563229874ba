// Search as you type. The library and the texts are loaded when the field is first used, by classic scripts: that works from a folder too.
(function () {
  'use strict';

  const box = document.querySelector('[data-search]');
  if (!box) return;

  const isPage = box.classList.contains('search-page');
  const most = isPage ? 100 : 8;
  const few = 5;
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  const results = box.querySelector('.search-results');
  const status = box.querySelector('.search-status');
  const list = box.querySelector('ol');
  const more = box.querySelector('.search-more');
  // Answers a question with what it found, and gives the documents to show; the script with the texts brings it.
  let engine = null;
  let state = 'unused';
  let shownWords = null;

  const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  const api = window.evidenceSiteSearch = {
    // The texts of a small site.
    receive(data) {
      const documents = data.documents.map(([kind, path, title, names, note, text, isOverview], id) => ({ id, kind, path, title, names, note, text, isOverview }));
      const index = new window.MiniSearch(api.settings(plain, data.common, id => documents[id].isOverview));
      index.addAll(documents);
      api.use({ fold: plain, find: async words => api.results(index, words), read: async ids => ids.map(id => documents[id]) });
    },
    // The directory of a large one; another script searches its parts.
    open(directory) {
      api.directory = directory;
      directory.scripts.reduceRight((next, script) => () => addScript(box.dataset.root + script, next), () => {})();
    },
    use(found) {
      engine = found;
      state = 'ready';
      show();
    },
    settings(fold, common, isOverview) {
      const ignored = new Set(common.split(' '));
      return {
        fields: ['title', 'names', 'text'],
        processTerm: term => { const word = fold(term); return ignored.has(word) ? null : word; },
        searchOptions: {
          boost: { title: 4, names: 2.5 },
          prefix: term => term.length > 1,
          fuzzy: term => (term.length > 4 ? 0.2 : false),
          weights: { fuzzy: 0.3, prefix: 0.5 },
          // The page of a condition or treatment answers most questions.
          boostDocument: id => (isOverview(id) ? 2.2 : 1),
        },
      };
    },
    results(index, words) {
      const all = index.search(words, { combineWith: 'AND' });
      if (all.length >= few) return all;
      // Few places have all the words: those with some of them follow.
      const seen = new Set(all.map(result => result.id));
      return all.concat(index.search(words, { combineWith: 'OR' }).filter(result => !seen.has(result.id)));
    },
    few,
    root: box.dataset.root,
  };

  function load() {
    if (state !== 'unused') return;
    state = 'loading';
    addScript(box.dataset.library, () => addScript(box.dataset.documents, () => {}));
  }

  function addScript(address, next) {
    const script = document.createElement('script');
    script.src = address;
    script.onload = next;
    script.onerror = () => {
      state = 'unused';
      fail();
    };
    document.head.append(script);
  }

  function fail() {
    shownWords = null;
    results.hidden = false;
    status.textContent = 'The search could not be loaded. Try again later, or use the lists of this site.';
  }

  function show() {
    const words = input.value.trim();
    if (words === '') {
      close();
      return;
    }
    if (state !== 'ready') {
      load();
      results.hidden = false;
      status.textContent = 'Loading the search …';
      return;
    }
    if (words === shownWords) {
      results.hidden = false;
      return;
    }
    shownWords = words;
    engine.find(words).then(found => words === shownWords && present(words, found)).catch(fail);
  }

  async function present(words, found) {
    list.textContent = '';
    status.textContent = found.length === 0
      ? `Nothing found for “${words}”. Try a shorter or more common word.`
      : `${found.length} ${found.length === 1 ? 'result' : 'results'} for “${words}”${found.length > most ? `; the best ${most} are shown` : ''}`;
    more.hidden = isPage || found.length <= most;
    const link = more.querySelector('a');
    link.href = `${form.getAttribute('action')}?q=${encodeURIComponent(words)}`;
    results.hidden = false;
    if (isPage) history.replaceState(null, '', `${location.pathname}?q=${encodeURIComponent(words)}`);
    // In steps: the texts of a large site stand in many parts.
    for (let from = 0; from < Math.min(most, found.length); from += 8) {
      const step = found.slice(from, Math.min(most, from + 8));
      const documents = await engine.read(step.map(result => result.id));
      if (words !== shownWords) return;
      list.append(...documents.map((document, i) => entry(document, step[i].terms)));
    }
  }

  function entry(found, terms) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = box.dataset.root + found.path;
    link.append(...marked(found.title, terms));
    const kind = piece('kind');
    kind.textContent = found.kind;
    item.append(kind, link);
    if (found.note) {
      const note = piece('note');
      note.append(...marked(found.note, terms));
      item.append(note);
    }
    const excerpt = piece('excerpt');
    excerpt.append(...marked(excerptOf(found.text, terms), terms));
    item.append(excerpt);
    return item;
  }

  function piece(name) {
    const element = document.createElement('span');
    element.className = name;
    return element;
  }

  // About 160 letters around the first place where one of the words stands.
  function excerptOf(text, terms) {
    const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu));
    const hit = words.find(word => terms.includes(engine.fold(word[0])));
    let start = hit ? Math.max(0, hit.index - 60) : 0;
    if (start > 0) start = text.indexOf(' ', start) + 1;
    let end = Math.min(text.length, start + 160);
    if (end < text.length) end = text.lastIndexOf(' ', end);
    if (end <= start) end = Math.min(text.length, start + 160);
    return (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
  }

  // The text in pieces, with the words that were found marked. Nothing is ever read as HTML.
  function marked(text, terms) {
    const pieces = [];
    let from = 0;
    for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!terms.includes(engine.fold(word[0]))) continue;
      const mark = document.createElement('mark');
      mark.textContent = word[0];
      pieces.push(text.slice(from, word.index), mark);
      from = word.index + word[0].length;
    }
    pieces.push(text.slice(from));
    return pieces;
  }

  function close() {
    if (isPage && input.value.trim() !== '') return;
    results.hidden = true;
    // What is still looked for is not shown any more.
    shownWords = null;
  }

  function move(step) {
    const links = Array.from(results.querySelectorAll('a')).filter(link => !link.closest('[hidden]'));
    const at = links.indexOf(document.activeElement);
    const next = at + step;
    if (next < 0) input.focus();
    else if (next < links.length) links[next].focus();
  }

  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  form.addEventListener('submit', event => {
    if (isPage) {
      event.preventDefault();
      show();
    }
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !results.hidden && !isPage) {
      event.preventDefault();
      input.focus();
      close();
    } else if (event.key === 'ArrowDown' && !results.hidden) {
      event.preventDefault();
      move(1);
    } else if (event.key === 'ArrowUp' && document.activeElement !== input && !results.hidden) {
      event.preventDefault();
      move(-1);
    }
  });
  input.addEventListener('click', show);
  document.addEventListener('click', event => { if (!box.contains(event.target)) close(); });
  box.addEventListener('focusout', event => { if (event.relatedTarget && !box.contains(event.relatedTarget)) close(); });
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName)) return;
    event.preventDefault();
    input.focus();
  });

  if (isPage) {
    input.value = new URLSearchParams(location.search).get('q') || '';
    show();
  }
})();
