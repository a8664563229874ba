import { listOf } from '../parts/list.js';
import { escape } from '../parts/text.js';

export const data = { layout: 'page.11ty.js' };

export const render = ({ collections, content, summary }) => `<p class="lead">${escape(summary)}</p>
<div class="prose">${content}</div>
<section><h2 id="part-by-condition">By condition</h2>${listOf(collections.conditions)}</section>
<section><h2 id="part-by-source">By source</h2><ul>${collections.sources.map(({ url, fileSlug, data }) =>
  `<li><a href="${url}">${escape(data.publisher)}</a>: ${escape(data.kind)}, ${collections.claims.under(`source ${fileSlug}`).length} claims answered</li>`).join('')}</ul></section>`;
