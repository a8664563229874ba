import { plain, withoutCitations } from './parts/text.js';

export const data = { permalink: 'search-data.json' };

export function render({ collections }) {
  const pages = [['Condition', 'conditions'], ['Treatment', 'treatments'], ['Source', 'sources']].flatMap(([kind, section]) => collections[section].map(page =>
    [kind, page.url, page.data.title, (page.data['other-names'] ?? []).join(', '), page.data.summary ?? '', withoutCitations(plain(page.templateContent))]));
  const claims = collections.claims.all.map(({ page, claim, text }) =>
    ['Claim', `${page.url}#claim-${claim.id}`, claim.claim, page.data.title, claim.plain, text]);
  const works = [...collections.works.values()].map(work =>
    ['Reference', `/bibliography.html#ref-${work.id}`, work.page.data.csl.title, '', plain(work.entry), work.page.data.csl['container-title']]);
  return JSON.stringify([...pages, ...claims, ...works]);
}
