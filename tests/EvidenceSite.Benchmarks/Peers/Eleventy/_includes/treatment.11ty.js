import { lineOf } from '../parts/claim.js';
import { escape } from '../parts/text.js';

export const data = { layout: 'page.11ty.js' };

export const render = ({ page, collections, content, summary, given, 'other-names': names }) => `${names ? `<p class="other-names">Also called: ${escape(names.join(', '))}</p>` : ''}
<p class="lead">${escape(summary)}</p>
<h2 id="part-what-is-given">What is given</h2><p>${escape(given)}</p>
<div class="prose">${content}</div>
<section aria-labelledby="claims"><h2 id="claims">Claims that cover it</h2><ul class="claim-lines">${collections.claims.under(`treatment ${page.fileSlug}`).map(lineOf).join('')}</ul></section>`;
