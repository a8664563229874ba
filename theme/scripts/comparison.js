// Filters and sorts the claims of the comparison. What is chosen stands in the page's address, so that a view can be shared.
(function () {
  'use strict';

  const form = document.getElementById('filters');
  const results = document.getElementById('results');
  if (!form || !results) return;

  const facets = ['about', 'treatment', 'source', 'kind', 'verdict', 'certainty'];
  const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'];
  const verdicts = Array.from(form.querySelectorAll('[name="verdict"]'), box => box.value);
  const sorted = document.getElementById('sorted');
  const noMatch = document.getElementById('no-match');
  const groups = Array.from(results.querySelectorAll('section.claims')).filter(section => section !== sorted);
  const entries = Array.from(results.querySelectorAll('.entry'), element => ({
    element,
    home: element.parentElement,
    position: Number(element.dataset.position),
    title: element.querySelector('h2, h3').textContent,
    values: Object.fromEntries(facets.map(facet => [facet, element.dataset[facet].split(' ')])),
  }));

  const orders = {
    certainty: (a, b) => certainties.indexOf(a.values.certainty[0]) - certainties.indexOf(b.values.certainty[0]),
    'certainty-low': (a, b) => lowFirst(a) - lowFirst(b),
    verdict: (a, b) => verdicts.indexOf(a.values.verdict[0]) - verdicts.indexOf(b.values.verdict[0]),
    sources: (a, b) => b.values.source.length - a.values.source.length,
    claim: (a, b) => a.title.localeCompare(b.title, document.documentElement.lang),
  };

  // What is not rated comes last in either order.
  function lowFirst(entry) {
    const at = certainties.indexOf(entry.values.certainty[0]);
    return at === certainties.length - 1 ? at : certainties.length - 2 - at;
  }

  function controls(facet) {
    return Array.from(form.querySelectorAll(`[name="${facet}"]`));
  }

  function chosen(facet) {
    return controls(facet)
      .map(control => (control.type === 'checkbox' ? (control.checked ? control.value : '') : control.value))
      .filter(value => value !== '');
  }

  function choose(facet, values) {
    for (const control of controls(facet)) {
      if (control.type === 'checkbox') {
        control.checked = values.includes(control.value);
      } else {
        control.value = values.length > 0 && Array.from(control.options).some(option => option.value === values[0]) ? values[0] : '';
      }
    }
  }

  function matches(entry, choice, except) {
    return facets.every(facet => facet === except || choice[facet].length === 0 || choice[facet].some(value => entry.values[facet].includes(value)));
  }

  // Each value with the number of claims that choosing it would show.
  function count(choice) {
    for (const facet of facets) {
      const within = entries.filter(entry => matches(entry, choice, facet));
      const countOf = value => within.filter(entry => entry.values[facet].includes(value)).length;
      for (const control of controls(facet)) {
        if (control.type === 'checkbox') {
          const number = countOf(control.value);
          const label = control.closest('label');
          label.querySelector('.count').textContent = String(number);
          label.classList.toggle('empty', number === 0);
        } else {
          for (const option of control.options) {
            if (option.value === '') continue;
            const number = countOf(option.value);
            option.textContent = `${option.dataset.label} (${number})`;
            option.disabled = number === 0 && !option.selected;
          }
        }
      }
    }
  }

  function show(shown) {
    for (const entry of entries) entry.element.hidden = !shown.has(entry);
    const order = orders[form.elements.sort.value];
    results.classList.toggle('grouped', !order);
    sorted.hidden = !order || shown.size === 0;
    if (order) {
      const list = entries.slice().sort((a, b) => order(a, b) || a.position - b.position);
      sorted.append(...list.map(entry => entry.element));
    } else if (sorted.childElementCount > 0) {
      for (const entry of entries) entry.home.append(entry.element);
    }
    for (const group of groups) group.hidden = Boolean(order) || !group.querySelector('.entry:not([hidden])');
  }

  function offerWays(choice, number) {
    noMatch.hidden = number > 0;
    const list = noMatch.querySelector('ul');
    list.textContent = '';
    if (number > 0) return;
    for (const facet of facets) {
      if (choice[facet].length === 0) continue;
      const would = entries.filter(entry => matches(entry, choice, facet)).length;
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${nameOf(facet)}: ${choice[facet].map(value => labelOf(facet, value)).join(', ')}`;
      button.addEventListener('click', () => {
        choose(facet, []);
        update();
        form.querySelector('.filter-count').focus();
      });
      item.append(button, ` (then ${would} ${would === 1 ? 'claim' : 'claims'})`);
      list.append(item);
    }
  }

  function nameOf(facet) {
    const control = controls(facet)[0];
    return (control.type === 'checkbox' ? control.closest('fieldset').querySelector('legend') : form.querySelector(`label[for="${control.id}"]`)).textContent;
  }

  function labelOf(facet, value) {
    for (const control of controls(facet)) {
      const holder = control.type === 'checkbox' ? control : Array.from(control.options).find(option => option.value === value);
      if (holder && holder.value === value) return holder.dataset.label;
    }
    return value;
  }

  function update(keepAddress) {
    const choice = Object.fromEntries(facets.map(facet => [facet, chosen(facet)]));
    const shown = new Set(entries.filter(entry => matches(entry, choice)));
    count(choice);
    show(shown);
    offerWays(choice, shown.size);
    form.querySelector('.filter-count').textContent =
      shown.size === entries.length ? `All ${entries.length} claims are shown.` : `${shown.size} of ${entries.length} claims ${shown.size === 1 ? 'is' : 'are'} shown.`;
    if (!keepAddress) writeAddress(choice);
  }

  function writeAddress(choice) {
    const query = new URLSearchParams();
    for (const facet of facets) if (choice[facet].length > 0) query.set(facet, choice[facet].join(' '));
    if (form.elements.sort.value) query.set('sort', form.elements.sort.value);
    const text = query.toString();
    history.replaceState(null, '', location.pathname + (text ? `?${text}` : '') + (text ? '' : location.hash));
  }

  function readAddress() {
    const query = new URLSearchParams(location.search);
    for (const facet of facets) choose(facet, (query.get(facet) || '').split(' ').filter(value => value !== ''));
    const sort = query.get('sort') || '';
    form.elements.sort.value = Object.hasOwn(orders, sort) ? sort : '';
  }

  form.querySelector('.filter-count').tabIndex = -1;
  // On a small screen the filters stay folded, so that the claims are in sight.
  if (window.matchMedia('(min-width: 72rem)').matches) form.querySelector('details').open = true;
  form.addEventListener('input', () => update());
  form.addEventListener('reset', event => {
    event.preventDefault();
    for (const facet of facets) choose(facet, []);
    form.elements.sort.value = '';
    update();
  });
  form.addEventListener('submit', event => event.preventDefault());
  window.addEventListener('popstate', () => { readAddress(); update(true); });
  readAddress();
  update(true);
  // The anchor of a claim that the filters moved or hid is found again.
  if (location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }
})();
