// A claim beside its answer, in full and in a line.
import { cite } from './cited.js';
import { markdown } from './markdown.js';
import { certainties, verdicts } from './site.js';
import { escape } from './text.js';

const evidence = new WeakMap();

// The evidence text, from Markdown, with its citations. The condition's page and the comparison both show it.
function evidenceOf({ page, claim }, works) {
  if (!evidence.has(claim)) {
    const cited = new Set();
    evidence.set(claim, { html: cite(markdown.render(claim.evidence, { page: { url: page.url } }), works, cited), cited });
  }
  return evidence.get(claim);
}

export const verdictMark = verdict => `<span class="verdict verdict-${verdict}"><span class="sign" aria-hidden="true">${verdicts[verdict].sign}</span> ${verdicts[verdict].label}</span>`;

const certaintyMark = certainty => certainty
  ? `<span class="certainty certainty-${certainty}"><span class="circles" aria-hidden="true">${certainties[certainty].circles}</span> ${certainties[certainty].label}</span>`
  : '<span class="certainty certainty-none">Not rated</span>';

const marks = claim => `${verdictMark(claim.verdict)}\n${certaintyMark(claim.certainty)}`;

const byId = (pages, id) => pages.byId.get(id);

export const lineOf = ({ page, claim }) =>
  `<li class="claim-line"><a href="${page.url}#claim-${claim.id}">${escape(claim.claim)}</a><span class="subject"> (${escape(page.data.title)})</span><span class="marks">${marks(claim)}</span></li>`;

// "site" holds the pages by ID and the works; "about" is set if the page is another one than the claim's.
export function claimOf(row, site, cited, about = false) {
  const { page, claim } = row;
  const found = evidenceOf(row, site.works);
  found.cited.forEach(id => cited.add(id));
  const who = claim['made-by'].map(by => {
    const source = byId(site, by.source);
    return `<li><a href="${source.url}">${escape(source.data.publisher)}</a>${by.locator ? `: ${escape(by.locator)}` : ''}${by.item ? ` (item ${by.item})` : ''}</li>`;
  });
  const treatments = claim.interventions.map(id => `<a href="${byId(site, id).url}">${escape(byId(site, id).data.title)}</a>`);
  const bearings = about ? [] : claim.references.map(({ id, bearing, directness, because }) =>
    `<li><a href="#ref-${id}">${site.works.get(id).number}</a> ${bearing}${directness ? `, ${directness}` : ''}: ${escape(because)}</li>`);
  return `<article class="claim claim-${claim.verdict}" id="claim-${about ? `${page.fileSlug}--` : ''}${claim.id}"><header class="said"><p class="label">The claim${about ? ` <span class="about">about <a href="${page.url}#claim-${claim.id}">${escape(page.data.title)}</a></span>` : ''}</p>
<h3>${escape(claim.claim)}</h3><div class="who"><span class="label">Who says so</span> <ul class="made-by">${who.join('')}</ul></div>
<p class="treatments">About: ${treatments.join(', ')}</p></header>
<div class="found"><p class="answer">${marks(claim)}</p>
<div class="sides"><div class="plain"><p class="label">In plain language</p><p>${escape(claim.plain)}</p></div>
<div class="evidence"><p class="label">What the studies found</p>${about ? found.html.replaceAll('href="#ref-', 'href="/bibliography.html#ref-') : found.html}</div></div>
<details><summary>Why this certainty</summary><p>${escape(claim['certainty-reason'])}</p></details>
${bearings.length ? `<ul class="bearings">${bearings.join('\n')}</ul>` : ''}</div></article>
`;
}
