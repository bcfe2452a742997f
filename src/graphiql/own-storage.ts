import type { Storage } from '@graphiql/toolkit';

const prefix = 'demarche:';

/**
 * What the page remembers in this browser. Its own names keep it apart from the GraphiQL of another project that was
 * served at the same address.
 */
export function ownStorage(store: globalThis.Storage): Storage {
  const ours = () => Object.keys(store).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key) => store.getItem(prefix + key),
    setItem: (key, value) => store.setItem(prefix + key, value),
    removeItem: (key) => store.removeItem(prefix + key),
    clear: () => {
      for (const key of ours()) store.removeItem(key);
    },
    get length() {
      return ours().length;
    },
  };
}
