// Posts what a pull request changes as one comment on it, and updates that comment later: post-comment.mjs FOLDER
//
// The folder was written by code that nobody has reviewed, so nothing in it is believed: its files are small plain text, and the pull
// request that it names must be the one at whose head commit the run was. That commit, the run's address and its end come from GitHub.
import { appendFileSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const marker = '<!-- evidence-site diff -->';
const author = 'github-actions[bot]';
// GitHub's limit is 65,536 characters, with what is added below.
const longest = 60_500;
const pageSize = 100;
const mostPages = 30;

class Refusal extends Error {}

/** The text of a small file; refuses anything else. */
function read(folder, name, mostBytes) {
  const path = join(folder, name);
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new Refusal(`${name} is not a file.`);
  if (about.size > mostBytes) throw new Refusal(`${name} is larger than ${mostBytes} bytes.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Refusal(`${name} is not UTF-8.`);
  }
}

function readNumber(folder) {
  const text = read(folder, 'number', 20);
  const number = /^([1-9][0-9]{0,9})\n?$/.exec(text)?.[1];
  if (!number) throw new Refusal('number is not the number of a pull request.');
  return number;
}

function readComment(folder) {
  const text = read(folder, 'comment.md', 4 * longest);
  if (text.length > longest) throw new Refusal(`comment.md is longer than ${longest} characters.`);
  if (!text.startsWith(`${marker}\n`)) throw new Refusal('comment.md does not begin with the marker.');
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) throw new Refusal('comment.md holds control characters.');
  return text.trimEnd();
}

/** What the reviewer also needs: whether the check passed, and where the preview and the offline copy are. */
function footer(number, { HEAD_SHA, RUN_URL, CONCLUSION, NETLIFY_SITE }) {
  const site = NETLIFY_SITE ?? '';
  const passed = CONCLUSION === 'success';
  const preview = site === ''
    ? 'no address is known, as the repository variable `NETLIFY_SITE` is not set.'
    : /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(site)
      ? `<https://deploy-preview-${number}--${site}.netlify.app/>, once it is built.`
      : 'no address is known, as the repository variable `NETLIFY_SITE` is not the name of a site on Netlify.';
  return [
    '---',
    `- **Check:** ${passed ? 'passed' : 'not passed. Each problem stands on its line under "Files changed", and in'} ${passed ? `([log](${RUN_URL}))` : `[the log](${RUN_URL})`}.`,
    `- **Preview:** ${preview}`,
    passed ? `- **Offline copy:** the artifact \`offline-copy\` at the foot of [this page](${RUN_URL}).` : '- **Offline copy:** none, as the check did not pass.',
    '',
    `Made by the code of this pull request, at commit ${HEAD_SHA.slice(0, 12)}.`,
  ].join('\n');
}

/** Calls GitHub's REST API. */
async function call(environment, method, path, body) {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = environment;
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      'Accept': 'application/vnd.github+json',
      'Authorization': `Bearer ${GITHUB_TOKEN}`,
      'X-GitHub-Api-Version': '2022-11-28',
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Refusal(`GitHub answered ${answer.status} to ${method} ${path}.`);
  return answer.json();
}

/** The comment that an earlier run made, if any. */
async function findComment(environment, number) {
  for (let page = 1; page <= mostPages; page++) {
    const comments = await call(environment, 'GET', `/issues/${number}/comments?per_page=${pageSize}&page=${page}`);
    const ours = comments.find(comment => comment.user?.login === author && comment.body?.startsWith(marker));
    if (ours || comments.length < pageSize) return ours;
  }
  throw new Refusal(`The pull request has more than ${mostPages * pageSize} comments.`);
}

export async function post(folder, environment) {
  const number = readNumber(folder);
  const body = `${readComment(folder)}\n\n${footer(number, environment)}\n`;
  const request = await call(environment, 'GET', `/pulls/${number}`);
  if (request.state !== 'open') return `Pull request ${number} is not open. Nothing was posted.`;
  if (request.head?.sha !== environment.HEAD_SHA) {
    return `Pull request ${number} is at another commit than this run: either a newer run will report, or this run was not of it. Nothing was posted.`;
  }
  const earlier = await findComment(environment, number);
  if (!earlier) {
    await call(environment, 'POST', `/issues/${number}/comments`, { body });
    return `Posted to pull request ${number}.`;
  }
  if (earlier.body !== body) await call(environment, 'PATCH', `/issues/comments/${earlier.id}`, { body });
  return `Updated the comment on pull request ${number}.`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const said = await post(process.argv[2], process.env);
    console.log(said);
    if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${said}\n`);
  } catch (fault) {
    console.error(fault instanceof Refusal ? fault.message : fault);
    process.exitCode = 1;
  }
}
