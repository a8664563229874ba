import { site } from './parts/site.js';
import { day } from './parts/text.js';

export const data = { permalink: 'sitemap.xml' };

export function render({ collections }) {
  const sections = ['/', '/conditions.html', '/treatments.html', '/comparison.html', '/sources.html', '/bibliography.html'].map(url => ({ url, data: {} }));
  const urls = [...sections, ...collections.conditions, ...collections.treatments, ...collections.sources].map(({ url, data }) =>
    `<url><loc>${new URL(url, site.address).href}</loc>${data.reviewed ? `<lastmod>${day(data.reviewed)}</lastmod>` : ''}</url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
