import { feedOf } from './parts/feed.js';
import { site } from './parts/site.js';
import { day } from './parts/text.js';

export const data = { permalink: 'feed.xml' };

export function render({ collections }) {
  const pages = [...collections.conditions, ...collections.treatments];
  const entries = pages.map(page => ({ link: new URL(page.url, site.address).href, title: page.data.title, day: day(page.data.reviewed), text: page.data.summary }));
  return feedOf({ self: `${site.address}feed.xml`, link: site.address, title: `${site.title}: changes`, day: entries.map(entry => entry.day).sort().at(-1), entries });
}
