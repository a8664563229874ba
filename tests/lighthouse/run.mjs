// Lighthouse over five types of page of a built site: node tests/lighthouse/run.mjs [folder of the site]
// Install it first: npm ci --ignore-scripts --prefix tests/lighthouse. CHROME_PATH names the browser where it is not found by itself.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const folder = process.argv[2] ?? 'output';
const least = { performance: 0.98, accessibility: 1, 'best-practices': 1, seo: 1 };
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
};

// A static host: compressed, with the files' types.
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
  try {
    const content = await readFile(join(folder, path));
    const type = types[extname(path)] ?? 'application/octet-stream';
    const isFont = extname(path) === '.woff2';
    response.writeHead(200, {
      'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': path.startsWith('/assets/theme/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isFont ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(isFont ? content : gzipSync(content));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${server.address().port}/`;

async function first(path) {
  const names = await readdir(join(folder, path));
  return `${path}/${names.filter(name => name.endsWith('.html')).sort()[0]}`;
}

const conditions = await readdir(join(folder, 'conditions'), { withFileTypes: true });
const withClaims = conditions.filter(entry => entry.isDirectory()).map(entry => entry.name).sort()[0];
const pages = ['index.html', `conditions/${withClaims}.html`, await first(`conditions/${withClaims}`), 'comparison.html', await first('references')];
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
let failed = 0;
try {
  for (const page of pages) {
    const { lhr } = await lighthouse(root + page, { port: chrome.port, onlyCategories: Object.keys(least), logLevel: 'error' });
    const scores = Object.entries(lhr.categories).map(([id, category]) => `${id} ${Math.round(category.score * 100)}`);
    console.log(`${page}: ${scores.join(', ')}`);
    for (const [id, category] of Object.entries(lhr.categories)) {
      if (category.score >= least[id]) continue;
      failed++;
      for (const reference of category.auditRefs) {
        const audit = lhr.audits[reference.id];
        if (reference.weight > 0 && audit.score !== null && audit.score < 1) console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = failed === 0 ? 0 : 1;
