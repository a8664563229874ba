// Validates files against a JSON Schema 2020-12: node validate.mjs SCHEMA FILE... Prints a line for each fault.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const [schema, ...files] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats(ajv);
const validate = ajv.compile(read(schema));
for (const file of files) {
  if (!validate(read(file))) {
    for (const fault of validate.errors) console.log(`${file} ${fault.instancePath}: ${fault.message}`);
  }
}
