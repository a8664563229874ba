import { site } from './parts/site.js';
import { day } from './parts/text.js';

export const data = { permalink: 'claims.csv' };

export function render({ collections }) {
  const rows = collections.claims.all.map(({ page, claim, text }) => [
    `${new URL(page.url, site.address).href}#claim-${claim.id}`, page.data.title, claim.claim, claim.verdict, claim.certainty ?? '', claim.plain, text,
    claim['certainty-reason'], claim.kind, claim['made-by'].map(by => by.source).join(' | '), claim['made-by'].map(by => by.locator).join(' | '),
    claim.interventions.join(' | '), claim.references.map(work => `${work.bearing} ${work.id}`).join(' | '), day(page.data.reviewed), day(page.data['review-by']),
  ].map(field => `"${field.replaceAll('"', '""')}"`).join(','));
  return `id,subject,claim,verdict,certainty,plain,evidence,certainty-reason,kind,made-by,locators,interventions,references,reviewed,review-by\n${rows.join('\n')}\n`;
}
