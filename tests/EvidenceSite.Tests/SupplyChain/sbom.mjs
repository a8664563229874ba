// Validates a bill of materials by the JSON Schema of CycloneDX 1.6: node sbom.mjs FILE. Prints a line for each fault.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const folder = new URL('../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url);
const schema = name => JSON.parse(readFileSync(fileURLToPath(new URL(`${name}.SNAPSHOT.schema.json`, folder)), 'utf8'));
// The schemas are not ours: they use keywords of their own, and formats that the validator does not know.
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
const validate = ajv.compile(schema('bom-1.6'));
if (!validate(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  for (const fault of validate.errors) console.log(`${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`);
}
