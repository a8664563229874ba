import { listOf } from './parts/list.js';

export const data = { layout: 'page.11ty.js', title: 'Conditions', permalink: 'conditions.html' };

export const render = ({ collections }) => listOf(collections.conditions);
