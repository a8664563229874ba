import { listOf } from './parts/list.js';

export const data = { layout: 'page.11ty.js', title: 'Treatments', permalink: 'treatments.html' };

export const render = ({ collections }) => listOf(collections.treatments);
