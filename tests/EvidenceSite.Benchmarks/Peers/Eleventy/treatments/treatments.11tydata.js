export default { layout: 'treatment.11ty.js', section: 'treatments', permalink: data => `treatments/${data.page.fileSlug}.html` };
