export default { layout: 'source.11ty.js', section: 'sources', permalink: data => `sources/${data.page.fileSlug}.html` };
