// An Atom feed.
import { site } from './site.js';
import { escape } from './text.js';

const entry = ({ link, title, day, text }) => `  <entry>
    <id>${link}</id>
    <title>${escape(title)}</title>
    <updated>${day}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <summary>${escape(text)}</summary>
  </entry>
`;

export const feedOf = ({ self, link, title, day, entries }) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${link}</id>
  <title>${escape(title)}</title>
  <updated>${day}T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${link}"/>
  <author><name>${escape(site.title)}</name></author>
${entries.map(entry).join('')}</feed>
`;
