export default { layout: 'home.11ty.js', permalink: 'index.html' };
