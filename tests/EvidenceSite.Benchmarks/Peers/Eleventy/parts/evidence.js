// What is said where about what: made once, before the pages.
import { entryOf } from './entry.js';
import { withoutCitations } from './text.js';

export const idOf = page => page.fileSlug;

const cited = /@[a-z0-9][a-z0-9-]*/g;

// Every work by its ID: its number in the bibliography, which is sorted by author and year, its entry, and the link to it.
export function worksOf(pages) {
  const keyed = pages.map(page => {
    const { author, issued } = page.data.csl;
    return { page, key: `${author.map(name => name.literal ?? `${name.family} ${name.given}`).join(', ').toLowerCase()}\0${issued}\0${idOf(page)}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return new Map(keyed.map(({ page }, i) => {
    const id = idOf(page);
    const link = `<a role="doc-biblioref" href="#ref-${id}" aria-label="Reference ${i + 1}">${i + 1}</a>`;
    return [id, { id, number: i + 1, page, entry: entryOf(page.data.csl), link }];
  }));
}

// The IDs that a text cites, each once.
export const idsIn = text => [...new Set(text.match(cited) ?? [])].map(id => id.slice(1));

// Every claim with its page; the claims about each treatment and by each source; the places that cite each work.
export function claimsOf(pages) {
  const all = [];
  const groups = new Map();
  const add = (key, row) => groups.has(key) ? groups.get(key).push(row) : groups.set(key, [row]);
  for (const page of pages) {
    for (const claim of page.data.claims ?? []) {
      const row = { page, claim, text: withoutCitations(claim.evidence) };
      all.push(row);
      claim.interventions.forEach(id => add(`treatment ${id}`, row));
      claim['made-by'].forEach(by => add(`source ${by.source}`, row));
      idsIn(claim.evidence).forEach(id => add(`work ${id}`, row));
    }
    idsIn((page.data['key-messages'] ?? []).join(' ') + page.rawInput).forEach(id => add(`work ${id}`, { page }));
  }
  return { all, under: key => groups.get(key) ?? [] };
}
