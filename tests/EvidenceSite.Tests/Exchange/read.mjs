// Reads a bibliographic file with Citation.js and prints its items as CSL-JSON: node read.mjs FORMAT FILE
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const formats = { bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file' };
const [format, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const cite = format === 'csljson' ? new Cite(JSON.parse(text)) : new Cite(text, { forceType: formats[format], generateGraph: false });
console.log(JSON.stringify(cite.data));
