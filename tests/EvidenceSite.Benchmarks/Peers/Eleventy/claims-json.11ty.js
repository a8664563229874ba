import { idsIn } from './parts/evidence.js';
import { indexOf } from './parts/index.js';
import { sourceOf } from './parts/linked.js';
import { site } from './parts/site.js';
import { day } from './parts/text.js';

export const data = { permalink: 'claims.json' };

export function render({ collections }) {
  const { byId } = indexOf(collections);
  const claims = collections.claims.all.map(({ page, claim, text }) => {
    const url = new URL(page.url, site.address).href;
    return {
      id: `${url}#claim-${claim.id}`, subject: { id: url, kind: 'condition', title: page.data.title }, text: claim.claim, kind: claim.kind,
      madeBy: claim['made-by'].map(by => ({ ...sourceOf(byId.get(by.source)), key: by.source, locator: by.locator, item: by.item })),
      interventions: claim.interventions, verdict: claim.verdict, certainty: claim.certainty, certaintyReason: claim['certainty-reason'], plain: claim.plain,
      evidence: { markdown: claim.evidence, text, citations: idsIn(claim.evidence) },
      references: claim.references, reviewed: day(page.data.reviewed), reviewBy: day(page.data['review-by']),
    };
  });
  return JSON.stringify({ site: site.address, title: site.title, licence: site.licence, claims }, null, 2);
}
