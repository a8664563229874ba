// Validates files against a JSON Schema, of draft 4, draft 7 or 2020-12 as its $schema says: node validate.mjs SCHEMA FILE...
// Prints a line for each fault.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const [schemaPath, ...files] = process.argv.slice(2);
const schema = read(schemaPath);
const isDraft4 = schema.$schema.includes('draft-04');
const Validator = isDraft4 ? Ajv4 : schema.$schema.includes('draft-07') ? Ajv : Ajv2020;
// The one schema of draft 4 is not ours, not as strict as ours, and one of its patterns is none under the u flag.
const ajv = new Validator({ allErrors: true, strict: !isDraft4, strictTypes: false, unicodeRegExp: !isDraft4 });
addFormats(ajv);
const validate = ajv.compile(schema);
for (const file of files) {
  if (!validate(read(file))) {
    for (const fault of validate.errors) console.log(`${file} ${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`);
  }
}
