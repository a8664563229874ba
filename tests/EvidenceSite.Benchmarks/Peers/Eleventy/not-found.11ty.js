export const data = { layout: 'page.11ty.js', title: 'Page not found', permalink: '404.html' };

export const render = () => '<p class="lead">There is no such page. Try the <a href="/">start page</a>.</p>';
