// Searches a large site, of which no browser should load all texts. The index was made ahead and stands in parts; what a question needs of it is
// loaded, by classic scripts, and given to the search library as a small index of its own: it ranks as if the whole index were there.
(function () {
  'use strict';

  const api = window.evidenceSiteSearch;
  const { directory } = api;
  const read = window.evidenceSiteParts.reader(`${api.root}search-data/`);

  // As the program folds words: small letters, and Latin ones without accents. Other letters stay whole.
  const fold = text => /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text.normalize('NFC'), lower).join('').replace(/([a-z])\p{M}+/gu, '$1');
  function lower(letter) {
    const small = letter.toLowerCase();
    if (small.length !== letter.length) return letter;
    const plain = small.normalize('NFD').replace(/\p{M}/gu, '');
    return /^[a-z]$/.test(plain) ? plain : small;
  }

  const settings = api.settings(fold, directory.common, id => id < directory.overviews);
  const { searchOptions } = settings;
  const separators = /[\n\r\p{Z}\p{P}]+/u;

  // The parts whose entries from "first" on may lie between two words, both included.
  const between = (from, to) => directory.terms.filter(([, first], i) => first <= to && (i + 1 === directory.terms.length || directory.terms[i + 1][1] > from)).map(([name]) => name);

  // Adds the entries of the terms that a test takes.
  async function collect(entries, names, test) {
    for (const part of await read(names)) {
      for (const entry of part) if (test(entry[0])) entries.set(entry[0], entry);
    }
  }

  async function find(words) {
    const asked = [...new Set(words.split(separators).map(settings.processTerm).filter(Boolean))];
    const entries = new Map();
    await Promise.all(asked.map(word => {
      const isPrefix = searchOptions.prefix(word);
      return collect(entries, between(word, isPrefix ? `${word}\uffff` : word), isPrefix ? term => term.startsWith(word) : term => term === word);
    }));
    // Where enough was found, nobody asks for words that are spelt in another way.
    const found = (await index(entries)).search(words, { combineWith: 'AND' });
    if (found.length >= api.few) return found;

    await Promise.all(asked.map(async word => {
      const fuzzy = searchOptions.fuzzy(word);
      if (!fuzzy) return;
      const most = Math.min(6, Math.round(word.length * fuzzy));
      const lists = await read(directory.words.filter(([, shortest, longest]) => shortest <= word.length + most && longest >= word.length - most).map(([name]) => name));
      const alike = new Set(lists.flat().filter(term => Math.abs(term.length - word.length) <= most && isNear(word, term, most)));
      await collect(entries, [...new Set([...alike].flatMap(term => between(term, term)))], term => alike.has(term));
    }));
    return api.results(await index(entries), words);
  }

  // Whether at most so many letters must be changed, added or left out (Levenshtein).
  function isNear(word, term, most) {
    let row = Array.from({ length: term.length + 1 }, (_, i) => i);
    for (let i = 1; i <= word.length; i++) {
      const below = [i];
      let best = i;
      for (let j = 1; j <= term.length; j++) {
        below[j] = Math.min(row[j] + 1, below[j - 1] + 1, row[j - 1] + (word[i - 1] === term[j - 1] ? 0 : 1));
        best = Math.min(best, below[j]);
      }
      if (best > most) return false;
      row = below;
    }
    return row[term.length] <= most;
  }

  // The library's index of some terms, in the form in which it saves one.
  async function index(entries) {
    const documentIds = {};
    const terms = Array.from(entries.values(), ([term, ...fields]) => {
      const places = {};
      fields.forEach((steps, field) => {
        if (steps === 0) return;
        const counts = places[field] = {};
        let document = -1;
        for (let i = 0; i < steps.length; i++) {
          document += Math.abs(steps[i]);
          counts[document] = steps[i] < 0 ? steps[++i] : 1;
          documentIds[document] = document;
        }
      });
      return [term, places];
    });
    return window.MiniSearch.loadJS({
      index: terms,
      documentCount: directory.documents,
      nextId: directory.documents,
      documentIds,
      fieldIds: { title: 0, names: 1, text: 2 },
      fieldLength: await lengthsOf(Object.keys(documentIds)),
      averageFieldLength: directory.averages,
      storedFields: {},
      dirtCount: 0,
      serializationVersion: 2,
    }, settings);
  }

  // The last part of a kind that begins at or before a document.
  const partOf = (kind, document) => kind.findLast(([, first]) => first <= document);

  async function lengthsOf(documents) {
    const needed = [...new Set(documents.map(document => partOf(directory.lengths, document)))];
    const lists = await read(needed.map(([name]) => name));
    const lengths = {};
    for (const document of documents) {
      const part = partOf(directory.lengths, document);
      const at = (document - part[1]) * 3;
      lengths[document] = lists[needed.indexOf(part)].slice(at, at + 3);
    }
    return lengths;
  }

  async function documentsOf(ids) {
    const found = ids.map(id => partOf(directory.texts, id));
    const lists = await read(found.map(([name]) => name));
    return ids.map((id, i) => {
      const [kind, path, title, note, text] = lists[i][id - found[i][1]];
      return { kind, path, title, note, text };
    });
  }

  api.use({ fold, find, read: documentsOf });
})();
