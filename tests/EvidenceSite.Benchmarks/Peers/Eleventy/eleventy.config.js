// Eleventy, set up to do the same work as EvidenceSite over the same evidence. The benchmark puts the evidence beside this file beforehand.
import { claimsOf, worksOf } from './parts/evidence.js';
import { markdown } from './parts/markdown.js';

export default function (config) {
  config.setLibrary('md', markdown);
  config.addPassthroughCopy('assets');
  config.setUseGitIgnore(false);
  config.ignores.add('README.md');
  const byTitle = (a, b) => (a.data.title < b.data.title ? -1 : a.data.title > b.data.title ? 1 : 0);
  for (const section of ['conditions', 'treatments', 'sources']) {
    config.addCollection(section, api => api.getFilteredByGlob(`${section}/*.md`).sort(byTitle));
  }
  config.addCollection('works', api => worksOf(api.getFilteredByGlob('references/*.md')));
  config.addCollection('claims', api => claimsOf(api.getFilteredByGlob('conditions/*.md').sort(byTitle)));
  return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { input: '.', includes: '_includes', output: 'public' } };
}
