// The pages by ID and the works, as claims need them. Made once for each build.
const made = new WeakMap();

export function indexOf(collections) {
  if (!made.has(collections.works)) {
    const pages = [...collections.treatments, ...collections.sources];
    made.set(collections.works, { works: collections.works, byId: new Map(pages.map(page => [page.fileSlug, page])) });
  }
  return made.get(collections.works);
}
