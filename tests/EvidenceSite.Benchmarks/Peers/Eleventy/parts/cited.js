// HTML with its citations as numbered links: [@id], [see @id, p. 3], [@one; @two], and @id in a sentence. Adds the IDs to "cited".
export function cite(html, works, cited) {
  const link = (all, id) => {
    const work = works.get(id);
    if (!work) return all;
    cited.add(id);
    return work.link;
  };
  return html.replace(/\[([^[\]<>]*@[^[\]<>]+)\]|@([a-z0-9][a-z0-9-]*)/g, (all, cluster, id) => {
    if (cluster) return `<span class="citation">[${cluster.replace(/@([a-z0-9][a-z0-9-]*)/g, link)}]</span>`;
    const linked = link(all, id);
    return linked === all ? all : `<span class="citation">[${linked}]</span>`;
  });
}
