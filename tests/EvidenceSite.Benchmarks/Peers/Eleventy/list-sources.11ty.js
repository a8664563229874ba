import { listOf } from './parts/list.js';

export const data = { layout: 'page.11ty.js', title: 'Sources', permalink: 'sources.html' };

export const render = ({ collections }) => listOf(collections.sources);
