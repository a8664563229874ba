// The layout of every page.
import { indexOf } from '../parts/index.js';
import { homeLinked, linkedOf } from '../parts/linked.js';
import { site } from '../parts/site.js';
import { day, escape, json } from '../parts/text.js';

const sections = [['conditions', 'Conditions'], ['treatments', 'Treatments'], ['comparison', 'Comparison'], ['sources', 'Sources'], ['bibliography', 'References']];

const absolute = url => new URL(url, site.address).href;

export function render(data) {
  const { page, title, summary, reviewed, section, content } = data;
  const isCondition = section === 'conditions';
  const feed = isCondition ? page.url.replace(/html$/, 'xml') : undefined;
  const linked = isCondition ? linkedOf(data, indexOf(data.collections).byId) : page.url === '/' ? homeLinked : undefined;
  const [text, url] = [escape(summary ?? site.description), absolute(page.url)];
  const [, sectionTitle] = sections.find(([name]) => name === section) ?? [];
  return `<!DOCTYPE html>
<html lang="${site.language}"><head><meta charset="utf-8">
<title>${page.url === '/' ? '' : `${escape(title)} – `}${escape(site.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${text}">
<link rel="canonical" href="${url}">
<link rel="stylesheet" href="/assets/site.css">
<meta property="og:type" content="${section ? 'article' : 'website'}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${text}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${escape(site.title)}">
<meta property="og:locale" content="en_GB">
${reviewed ? `<meta property="article:modified_time" content="${day(reviewed)}">\n` : ''}<meta name="twitter:card" content="summary">
${feed ? `<link rel="alternate" type="application/atom+xml" title="${escape(title)}: changes – ${escape(site.title)}" href="${feed}">\n` : ''}<link rel="alternate" type="application/atom+xml" title="${escape(site.title)}: changes" href="/feed.xml">
${linked ? `<script type="application/ld+json">${json(linked)}</script>` : ''}</head>
<body><a class="skip" href="#main">Skip to the main text</a>
<header class="site-header"><div class="frame"><a class="site-name" href="/">${escape(site.title)}</a><nav aria-label="Main"><ul>${sections.map(([name, label]) =>
    `<li><a href="/${name}.html"${name === section ? ' aria-current="true"' : ''}>${label}</a></li>`).join('')}</ul></nav></div></header>
${section ? `<nav class="trail frame" aria-label="Breadcrumbs"><ol><li><a href="/">${escape(site.title)}</a></li><li><a href="/${section}.html">${sectionTitle}</a></li><li aria-current="page">${escape(title)}</li></ol></nav>` : ''}<main id="main" class="frame" tabindex="-1">
<h1>${escape(title)}</h1>
${content}
</main>
<footer class="site-footer"><div class="frame"><p>${escape(site.description)}</p>
<p>This site gives information. It is not medical advice: talk to a doctor or nurse before you act on it.</p>
<p class="reuse-line">Text under <a rel="license external" href="${site.licence.url}">${site.licence.name}</a>.</p></div></footer></body></html>
`;
}
