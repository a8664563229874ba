import { site } from './parts/site.js';

export const data = { permalink: 'robots.txt' };

export const render = () => `User-agent: *\nAllow: /\nSitemap: ${site.address}sitemap.xml\n`;
