// The comparison on several pages: the filters work over the claims of all of them. The values of the claims are loaded when a filter is first used;
// what matches is shown in short lines, which are loaded as they are needed.
(function () {
  'use strict';

  const api = window.evidenceSiteClaims;
  if (!api) return;

  const { form, results, facets } = api;
  const linesAtOnce = 50;
  const address = form.dataset.directory;
  const read = window.evidenceSiteParts.reader(address.replace(/\.js$/, '/'));
  const sorted = document.getElementById('sorted');
  const count = form.querySelector('.filter-count');
  const unfiltered = count.textContent;
  const ofPage = Array.from(results.querySelectorAll('section.claims, .jump, .page-numbers, .place-in-list')).filter(element => element !== sorted);
  const list = document.createElement('ul');
  const more = document.createElement('button');
  list.className = 'claim-lines';
  more.type = 'button';
  more.className = 'more-lines';
  sorted.append(list, more);
  let directory = null;
  let state = 'unused';
  let found = [];

  function load() {
    if (state !== 'unused') return;
    state = 'loading';
    const script = document.createElement('script');
    script.src = address;
    script.onerror = fail;
    document.head.append(script);
  }

  function fail() {
    state = 'unused';
    count.textContent = 'The filters could not be loaded. Try again later, or turn the pages.';
  }

  // The directory calls this.
  api.open = data => {
    directory = data;
    for (const [facet, ...groups] of data.facets) if (form.elements[facet].options) fill(form.elements[facet], groups);
    read(data.values.map(([name]) => name)).then(parts => {
      state = 'ready';
      const values = data.facets.map(([, ...groups]) => groups.flatMap(([, ...options]) => options.map(([value]) => value)));
      const entries = parts.flat().map(([rank, ...numbers], position) => ({
        position,
        rank,
        values: Object.fromEntries(data.facets.map(([facet], i) => [facet, [numbers[i]].flat().map(number => values[i][number])])),
      }));
      api.start(entries, (shown, isSorted) => show(shown, isSorted || shown.length < entries.length), (number, all) =>
        number === all ? (sorted.hidden ? unfiltered : `All ${all} claims, in the order that you chose.`) : `${number} of ${all} claims ${number === 1 ? 'matches' : 'match'}.`);
    }).catch(fail);
  };

  function fill(select, groups) {
    for (const [kind, ...options] of groups) {
      if (options.length === 0) continue;
      let holder = select;
      if (kind !== '') {
        holder = document.createElement('optgroup');
        holder.label = form.dataset[kind];
        select.append(holder);
      }
      for (const [value, label] of options) {
        const option = new Option(label, value);
        option.dataset.label = label;
        holder.append(option);
      }
    }
  }

  function show(shown, isChosen) {
    found = shown;
    for (const element of ofPage) element.hidden = isChosen;
    sorted.hidden = !isChosen || shown.length === 0;
    list.textContent = '';
    more.hidden = true;
    if (!sorted.hidden) addLines().catch(fail);
  }

  async function addLines() {
    const shown = found;
    const from = list.childElementCount;
    const step = shown.slice(from, from + linesAtOnce);
    const parts = step.map(entry => directory.lines.findLast(([, first]) => first <= entry.position));
    const lines = await read(parts.map(([name]) => name));
    // What was asked for meanwhile is another list.
    if (shown !== found || list.childElementCount !== from) return;
    list.append(...step.map((entry, i) => line(entry, lines[i][entry.position - parts[i][1]])));
    const left = shown.length - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, linesAtOnce)} more`;
    if (from > 0) list.children[from].querySelector('a').focus();
  }

  function line(entry, [text, path, subject]) {
    const item = document.createElement('li');
    item.className = 'claim-line';
    const link = document.createElement('a');
    link.href = address.replace(/[^/]*$/, '') + path;
    link.textContent = text;
    const marks = document.createElement('span');
    marks.className = 'marks';
    marks.append(markOf('verdict', entry), ' ', markOf('certainty', entry));
    const about = document.createElement('span');
    about.className = 'subject';
    about.textContent = ` (${subject})`;
    item.append(link, about, marks);
    return item;
  }

  // A verdict or certainty looks as it does among the filters.
  function markOf(facet, entry) {
    return form.querySelector(`[name="${facet}"][value="${entry.values[facet][0]}"]`).closest('label').querySelector(`.${facet}`).cloneNode(true);
  }

  more.addEventListener('click', () => addLines().catch(fail));
  for (const event of ['pointerenter', 'pointerdown', 'focusin']) form.addEventListener(event, load);
  const query = new URLSearchParams(location.search);
  if (facets.some(facet => query.get(facet)) || api.orders.includes(query.get('sort'))) load();
})();
