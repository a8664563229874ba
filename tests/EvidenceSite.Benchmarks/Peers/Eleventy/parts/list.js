// A list of pages, each with its summary and how many of its claims have each verdict.
import { verdictMark } from './claim.js';
import { verdicts } from './site.js';
import { escape } from './text.js';

function tallyOf(claims) {
  const counts = Object.keys(verdicts).map(verdict => [verdict, claims.filter(claim => claim.verdict === verdict).length]);
  return `<ul class="tally">${counts.filter(([, count]) => count > 0).map(([verdict, count]) => `<li>${verdictMark(verdict)}: ${count}</li>`).join('')}</ul>`;
}

export const listOf = pages => `<ul class="pages">${pages.map(({ url, data }) =>
  `<li><h2><a href="${url}">${escape(data.title)}</a></h2><p>${escape(data.summary)}</p>${data.claims ? tallyOf(data.claims) : ''}</li>`).join('\n')}</ul>`;
