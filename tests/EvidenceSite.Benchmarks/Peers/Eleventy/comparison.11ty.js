import { claimElsewhere } from './parts/claim.js';
import { indexOf } from './parts/index.js';

export const data = { layout: 'page.11ty.js', title: 'Comparison', summary: 'Every claim beside its answer.', permalink: 'comparison.html' };

export function render({ collections, summary }) {
  const site = indexOf(collections);
  const entries = collections.claims.all.map(row =>
    `<div class="entry" data-about="${row.page.fileSlug}" data-treatment="${row.claim.interventions.join(' ')}" data-verdict="${row.claim.verdict}" data-certainty="${row.claim.certainty ?? 'not-rated'}">${claimElsewhere(row, site)}</div>`);
  return `<p class="lead">${summary}</p>
<div class="comparison">${entries.join('\n')}</div>`;
}
