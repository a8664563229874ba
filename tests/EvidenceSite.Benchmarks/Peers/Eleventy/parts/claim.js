// A claim beside its answer, in full and in a line.
import { cite } from './cited.js';
import { markdown } from './markdown.js';
import { certainties, verdicts } from './site.js';
import { escape } from './text.js';

export const verdictMark = verdict => `<span class="verdict verdict-${verdict}"><span class="sign" aria-hidden="true">${verdicts[verdict].sign}</span> ${verdicts[verdict].label}</span>`;

const certaintyMark = certainty => certainty
  ? `<span class="certainty certainty-${certainty}"><span class="circles" aria-hidden="true">${certainties[certainty].circles}</span> ${certainties[certainty].label}</span>`
  : '<span class="certainty certainty-none">Not rated</span>';

const marks = claim => `${verdictMark(claim.verdict)}\n${certaintyMark(claim.certainty)}`;

export const lineOf = ({ page, claim }) =>
  `<li class="claim-line"><a href="${page.url}#claim-${claim.id}">${escape(claim.claim)}</a><span class="subject"> (${escape(page.data.title)})</span><span class="marks">${marks(claim)}</span></li>`;

const cards = new WeakMap();

// A claim as it stands on its condition's page. The comparison shows it too, so it is made once. "site" holds the pages by ID and the works.
function cardOf({ page, claim }, site) {
  if (!cards.has(claim)) {
    const cited = new Set();
    const evidence = cite(markdown.render(claim.evidence, { page: { url: page.url } }), site.works, cited);
    cards.set(claim, { html: cardHtml(claim, evidence, site), cited });
  }
  return cards.get(claim);
}

function cardHtml(claim, evidence, site) {
  const who = claim['made-by'].map(by => {
    const source = site.byId.get(by.source);
    return `<li><a href="${source.url}">${escape(source.data.publisher)}</a>${by.locator ? `: ${escape(by.locator)}` : ''}${by.item ? ` (item ${by.item})` : ''}</li>`;
  });
  const treatments = claim.interventions.map(id => `<a href="${site.byId.get(id).url}">${escape(site.byId.get(id).data.title)}</a>`);
  return `<article class="claim claim-${claim.verdict}" id="claim-${claim.id}"><header class="said"><p class="label">The claim</p>
<h3>${escape(claim.claim)}</h3><div class="who"><span class="label">Who says so</span> <ul class="made-by">${who.join('')}</ul></div>
<p class="treatments">About: ${treatments.join(', ')}</p></header>
<div class="found"><p class="answer">${marks(claim)}</p>
<div class="sides"><div class="plain"><p class="label">In plain language</p><p>${escape(claim.plain)}</p></div>
<div class="evidence"><p class="label">What the studies found</p>${evidence}</div></div>
<details><summary>Why this certainty</summary><p>${escape(claim['certainty-reason'])}</p></details>
</div></article>
`;
}

// On its condition's page, with its works. Adds the IDs of what it cites to "cited".
export function claimOf(row, site, cited) {
  const card = cardOf(row, site);
  card.cited.forEach(id => cited.add(id));
  const bearings = row.claim.references.map(({ id, bearing, directness, because }) =>
    `<li><a href="#ref-${id}">${site.works.get(id).number}</a> ${bearing}${directness ? `, ${directness}` : ''}: ${escape(because)}</li>`);
  return card.html + (bearings.length ? `<ul class="bearings">${bearings.join('\n')}</ul>\n` : '');
}

// On another page than its condition's.
export const claimElsewhere = (row, site) => cardOf(row, site).html
  .replaceAll('href="#ref-', 'href="/bibliography.html#ref-')
  .replace('id="claim-', `id="claim-${row.page.fileSlug}--`)
  .replace('The claim</p>', `The claim <span class="about">about <a href="${row.page.url}#claim-${row.claim.id}">${escape(row.page.data.title)}</a></span></p>`);
