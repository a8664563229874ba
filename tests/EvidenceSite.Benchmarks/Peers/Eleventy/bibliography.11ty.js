import { workOf } from './parts/entry.js';
import { escape } from './parts/text.js';

export const data = { layout: 'page.11ty.js', title: 'References', summary: 'Every work that is cited, and where.', permalink: 'bibliography.html' };

const place = ({ page, claim }) =>
  `<li><a role="doc-backlink" href="${page.url}${claim ? `#claim-${claim.id}` : ''}">${claim ? `claim: ${escape(claim.claim)} ` : ''}${escape(page.data.title)}</a></li>`;

export function render({ collections, summary }) {
  const works = [...collections.works.values()].map(work => {
    const places = collections.claims.under(`work ${work.id}`);
    return `<li id="ref-${work.id}">${workOf(work)}${places.length ? `<details><summary>Cited in ${places.length} places</summary><ul>${places.map(place).join('')}</ul></details>` : ''}</li>`;
  });
  return `<p class="lead">${summary}</p>
<ol class="references">
${works.join('\n')}
</ol>`;
}
