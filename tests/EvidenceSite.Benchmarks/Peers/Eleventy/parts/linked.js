// schema.org: the site, and a condition's page, its trail, and a ClaimReview of each claim.
import { site, verdicts } from './site.js';
import { day } from './text.js';

const absolute = url => new URL(url, site.address).href;

export const sourceOf = source => ({ '@type': 'CreativeWork', name: source.data.title, url: source.data.address, publisher: { '@type': 'Organization', name: source.data.publisher } });

export const homeLinked = { '@context': 'https://schema.org', '@type': 'WebSite', '@id': `${site.address}#site`, name: site.title, url: site.address, license: site.licence.url };

export function linkedOf({ page, title, summary, reviewed, claims, 'other-names': otherNames }, byId) {
  const url = absolute(page.url);
  const reviews = claims.map(claim => ({
    '@type': 'ClaimReview', url: `${url}#claim-${claim.id}`, claimReviewed: claim.claim, datePublished: day(reviewed),
    author: { '@type': 'Organization', name: site.title, url: site.address },
    itemReviewed: { '@type': 'Claim', text: claim.claim, appearance: claim['made-by'].map(by => sourceOf(byId.get(by.source))) },
    reviewRating: { '@type': 'Rating', ratingValue: verdicts[claim.verdict].rating, bestRating: 5, worstRating: 1, alternateName: verdicts[claim.verdict].label },
    reviewBody: claim.plain,
  }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage', '@id': url, url, name: title, description: summary, inLanguage: site.language, license: site.licence.url, lastReviewed: day(reviewed),
        about: { '@type': 'MedicalCondition', name: title, alternateName: otherNames },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [[site.title, site.address], ['Conditions', absolute('/conditions.html')], [title, url]].map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
      },
      ...reviews,
    ],
  };
}
