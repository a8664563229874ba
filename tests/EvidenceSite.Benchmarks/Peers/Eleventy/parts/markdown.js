// Markdown with headings that can be linked to, and links from file to file that lead from page to page.
import MarkdownIt from 'markdown-it';

export const markdown = new MarkdownIt();

markdown.renderer.rules.heading_open = (tokens, i) => {
  const id = tokens[i + 1].content.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `<${tokens[i].tag} id="${id}">`;
};

markdown.renderer.rules.link_open = (tokens, i, options, env, self) => {
  const to = tokens[i].attrGet('href');
  if (to.endsWith('.md')) {
    const url = new URL(to, `https://site.example${env.page.url}`).pathname;
    tokens[i].attrSet('href', url.replace(/\.md$/, '.html'));
  }
  return self.renderToken(tokens, i, options);
};
