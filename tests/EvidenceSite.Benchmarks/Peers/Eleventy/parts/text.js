// Text for HTML and XML, and dates.
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const escape = text => String(text ?? '').replace(/[&<>"]/g, mark => marks[mark]);

export const day = date => date.toISOString().slice(0, 10);

export const longDay = date => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

export const shortMonth = number => months[number - 1].slice(0, 3);

// JSON in a script element.
export const json = value => JSON.stringify(value).replaceAll('<', '\\u003c');

export const plain = html => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();

export const withoutCitations = text => text.replace(/ ?\[[^[\]]*@[^[\]]+\]/g, '');
