// A work as Vancouver has it.
import { escape, shortMonth } from './text.js';

export function entryOf(work) {
  const names = work.author.map(name => name.literal ?? `${name.family} ${(name.given.match(/\b\p{Lu}/gu) ?? []).join('')}`);
  const [year, month] = String(work.issued).split('-');
  const journal = work['container-title-short'] ?? work['container-title'];
  const place = (work.volume ? `;${work.volume}` : '') + (work.issue ? `(${work.issue})` : '') + (work.page ? `:${work.page}` : '');
  const doi = work.DOI ? ` doi: <a rel="external" href="https://doi.org/${escape(work.DOI)}">${escape(work.DOI)}</a>.` : '';
  return `${escape(names.join(', '))}. ${escape(work.title)}. ${escape(journal)}. ${year}${month ? ` ${shortMonth(Number(month))}` : ''}${escape(place)}.${doi}`;
}

export const workOf = work => `<div class="entry">${work.entry}</div>` + studyOf(work.page.data.study);

const studyOf = study => study
  ? `<p class="reference-facts"><span class="study">${escape(study.design[0].toUpperCase() + study.design.slice(1))}, n = ${study.people}, ${escape(study.species)}.</span></p>`
  : '';
