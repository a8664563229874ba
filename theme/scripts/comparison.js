// The comparison on one page: its claims are filtered and sorted where they stand.
(function () {
  'use strict';

  const { results, facets, start } = window.evidenceSiteClaims || {};
  if (!results) return;

  const sorted = document.getElementById('sorted');
  const groups = Array.from(results.querySelectorAll('section.claims')).filter(section => section !== sorted);
  const entries = Array.from(results.querySelectorAll('.entry'), element => ({
    element,
    home: element.parentElement,
    position: Number(element.dataset.position),
    title: element.querySelector('h2, h3').textContent,
    values: Object.fromEntries(facets.map(facet => [facet, element.dataset[facet].split(' ')])),
  }));
  entries.slice().sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang)).forEach((entry, rank) => { entry.rank = rank; });

  function show(shown, isSorted) {
    const wanted = new Set(shown);
    for (const entry of entries) entry.element.hidden = !wanted.has(entry);
    results.classList.toggle('grouped', !isSorted);
    sorted.hidden = !isSorted || shown.length === 0;
    if (isSorted) {
      sorted.append(...shown.map(entry => entry.element));
    } else if (sorted.childElementCount > 0) {
      for (const entry of entries) entry.home.append(entry.element);
    }
    for (const group of groups) group.hidden = isSorted || !group.querySelector('.entry:not([hidden])');
  }

  start(entries, show, (number, all) =>
    number === all ? `All ${all} claims are shown.` : `${number} of ${all} claims ${number === 1 ? 'is' : 'are'} shown.`);
  // The anchor of a claim that the filters moved or hid is found again.
  if (location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }
})();
