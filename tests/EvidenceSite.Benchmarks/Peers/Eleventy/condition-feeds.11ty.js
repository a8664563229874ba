import { feedOf } from './parts/feed.js';
import { site, verdicts } from './parts/site.js';
import { day, longDay } from './parts/text.js';

export const data = {
  pagination: { data: 'collections.conditions', size: 1, alias: 'condition' },
  permalink: ({ condition }) => `conditions/${condition.fileSlug}.xml`,
};

export function render({ condition, page }) {
  const { title, summary, reviewed, claims, 'review-by': reviewBy } = condition.data;
  const link = new URL(condition.url, site.address).href;
  const dates = `Reviewed on ${longDay(reviewed)}; to be reviewed again by ${longDay(reviewBy)}.`;
  return feedOf({
    self: new URL(page.url, site.address).href, link, title: `${title}: changes – ${site.title}`, day: day(reviewed),
    entries: [
      { link, title, day: day(reviewed), text: `${dates} ${summary}` },
      ...claims.map(claim => ({ link: `${link}#claim-${claim.id}`, title: `Claim: ${claim.claim}`, day: day(reviewed), text: `${dates} ${verdicts[claim.verdict].label}. ${claim.plain}` })),
    ],
  });
}
