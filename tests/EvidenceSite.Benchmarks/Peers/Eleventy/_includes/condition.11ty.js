// A condition with its claims.
import { cite } from '../parts/cited.js';
import { claimOf } from '../parts/claim.js';
import { workOf } from '../parts/entry.js';
import { indexOf } from '../parts/index.js';
import { markdown } from '../parts/markdown.js';
import { day, escape, longDay } from '../parts/text.js';

export const data = { layout: 'page.11ty.js' };

export function render({ page, collections, content, claims, summary, reviewed, 'review-by': reviewBy, 'key-messages': messages, 'other-names': names }) {
  const site = indexOf(collections);
  const cited = new Set();
  const at = collections.conditions.findIndex(other => other.url === page.url);
  const [before, after] = [collections.conditions[at - 1], collections.conditions[at + 1]];
  const self = collections.conditions[at];
  const keys = messages.map(text => `<li>${cite(markdown.renderInline(text, { page }), site.works, cited)}</li>`);
  const headings = [...content.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(([, id, text]) => `<li><a href="#${id}">${text}</a></li>`);
  const articles = claims.map(claim => claimOf({ page: self, claim }, site, cited));
  const body = cite(content, site.works, cited);
  const works = [...cited].map(id => site.works.get(id)).sort((a, b) => a.number - b.number);
  return `${names ? `<p class="other-names">Also called: ${escape(names.join(', '))}</p>` : ''}
<p class="lead">${escape(summary)}</p>
<section class="key-messages"><h2 id="key-messages">Key messages</h2><ul>${keys.join('')}</ul></section>
<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2><ul><li><a href="#claims">Claims and evidence</a></li>${headings.join('')}<li><a href="#references">References</a></li></ul></nav>
<h2 id="claims">Claims and evidence</h2><div class="claims">
${articles.join('')}</div>
<div class="prose">${body}</div>
<section aria-labelledby="references"><h2 id="references">References</h2><ol class="references">
${works.map(work => `<li id="ref-${work.id}" value="${work.number}">${workOf(work)}</li>`).join('\n')}
</ol></section>
<div class="page-dates"><p>Reviewed on <time datetime="${day(reviewed)}">${longDay(reviewed)}</time>.
To be reviewed again by <time datetime="${day(reviewBy)}">${longDay(reviewBy)}</time>.</p></div>
<nav class="neighbours" aria-label="Previous and next">${before ? `<a rel="prev" href="${before.url}"><span>Previous</span> ${escape(before.data.title)}</a>` : ''}${after ? `<a rel="next" href="${after.url}"><span>Next</span> ${escape(after.data.title)}</a>` : ''}</nav>`;
}
