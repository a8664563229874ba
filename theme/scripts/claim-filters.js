// Filters and order of the comparison. What is chosen stands in the page's address, so that a view can be shared.
(function () {
  'use strict';

  const form = document.getElementById('filters');
  const results = document.getElementById('results');
  if (!form || !results) return;

  const facets = ['about', 'treatment', 'source', 'kind', 'verdict', 'certainty'];
  const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'];
  const verdicts = Array.from(form.querySelectorAll('[name="verdict"]'), box => box.value);
  const noMatch = document.getElementById('no-match');

  const orders = {
    certainty: (a, b) => certainties.indexOf(a.values.certainty[0]) - certainties.indexOf(b.values.certainty[0]),
    'certainty-low': (a, b) => lowFirst(a) - lowFirst(b),
    verdict: (a, b) => verdicts.indexOf(a.values.verdict[0]) - verdicts.indexOf(b.values.verdict[0]),
    sources: (a, b) => b.values.source.length - a.values.source.length,
    claim: (a, b) => a.rank - b.rank,
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
  form.addEventListener('submit', event => event.preventDefault());

  window.evidenceSiteClaims = {
    form,
    results,
    facets,
    orders: Object.keys(orders),

    // Begins to filter.
    //   entries: each claim with its position, its rank in the alphabet and its values of every facet;
    //   show(shown, isSorted): shows claims, in their order;
    //   tell(number, all): says how many.
    start(entries, show, tell) {
      // Each value with the number of claims that choosing it would show.
      function count(choice) {
        for (const facet of facets) {
          const numbers = new Map();
          for (const entry of entries) {
            if (!matches(entry, choice, facet)) continue;
            for (const value of entry.values[facet]) numbers.set(value, (numbers.get(value) || 0) + 1);
          }
          for (const control of controls(facet)) {
            if (control.type === 'checkbox') {
              const number = numbers.get(control.value) || 0;
              const label = control.closest('label');
              label.querySelector('.count').textContent = String(number);
              label.classList.toggle('empty', number === 0);
            } else {
              for (const option of control.options) {
                if (option.value === '') continue;
                const number = numbers.get(option.value) || 0;
                option.textContent = `${option.dataset.label} (${number})`;
                option.disabled = number === 0 && !option.selected;
              }
            }
          }
        }
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

      function update(keepAddress) {
        const choice = Object.fromEntries(facets.map(facet => [facet, chosen(facet)]));
        const shown = entries.filter(entry => matches(entry, choice));
        const order = orders[form.elements.sort.value];
        if (order) shown.sort((a, b) => order(a, b) || a.position - b.position);
        count(choice);
        show(shown, Boolean(order));
        offerWays(choice, shown.length);
        form.querySelector('.filter-count').textContent = tell(shown.length, entries.length);
        if (!keepAddress) writeAddress(choice);
      }

      form.addEventListener('input', () => update());
      form.addEventListener('reset', event => {
        event.preventDefault();
        for (const facet of facets) choose(facet, []);
        form.elements.sort.value = '';
        update();
      });
      window.addEventListener('popstate', () => { readAddress(); update(true); });
      readAddress();
      update(true);
    },
  };
})();
