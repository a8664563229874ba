import { lineOf } from '../parts/claim.js';
import { escape } from '../parts/text.js';

export const data = { layout: 'page.11ty.js' };

export const render = ({ page, collections, content, publisher, address, kind, sha256, 'commercial-interest': interest }) => `<dl class="facts"><div><dt>Publisher</dt><dd>${escape(publisher)}</dd></div>
<div><dt>Address</dt><dd><a rel="external nofollow" href="${escape(address)}">${escape(address)}</a></dd></div>
<div><dt>Kind of page</dt><dd>${escape(kind)}</dd></div>
<div><dt>Commercial interest</dt><dd>${escape(interest)}</dd></div>
<div><dt>Text that was read</dt><dd>SHA-256 <code>${sha256}</code></dd></div></dl>
<div class="prose">${content}</div>
<section aria-labelledby="claims"><h2 id="claims">What it claims, and our verdicts</h2><ul class="claim-lines">${collections.claims.under(`source ${page.fileSlug}`).map(lineOf).join('')}</ul></section>`;
