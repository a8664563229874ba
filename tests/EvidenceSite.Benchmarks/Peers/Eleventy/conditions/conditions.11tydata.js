export default { layout: 'condition.11ty.js', section: 'conditions', permalink: data => `conditions/${data.page.fileSlug}.html` };
