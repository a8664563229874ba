// Reads data that stand in parts, by classic scripts: that works from a folder too.
window.evidenceSiteParts = {
  // The script of a part calls this.
  take(data) { document.currentScript.data = data; },

  // Gives a function that promises the content of parts by their names. Few are fetched at a time, and each once.
  reader(folder) {
    const loadsAtOnce = 6;
    const parts = new Map();
    const waiting = [];
    let loading = 0;

    function next() {
      if (loading >= loadsAtOnce || waiting.length === 0) return;
      const { name, resolve, reject } = waiting.shift();
      const script = document.createElement('script');
      const done = () => {
        script.remove();
        loading--;
        next();
      };
      script.src = `${folder}${name}.js`;
      script.onload = () => { resolve(script.data); done(); };
      script.onerror = () => { parts.delete(name); reject(new Error(name)); done(); };
      loading++;
      document.head.append(script);
    }

    return names => Promise.all(names.map(name => {
      if (!parts.has(name)) {
        parts.set(name, new Promise((resolve, reject) => { waiting.push({ name, resolve, reject }); }));
        next();
      }
      return parts.get(name);
    }));
  },
};
