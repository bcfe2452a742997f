import type { LayOut } from './places-of.js';

/** A layout that remembers what it placed: going back to a view costs nothing. */
export function remembered(layOut: LayOut, keptAtMost = 60): LayOut {
  const kept = new Map<string, ReturnType<LayOut>>();
  return (boxes, links) => {
    const key = JSON.stringify([boxes, links]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const placed = layOut(boxes, links);
    const oldest = kept.keys().next();
    if (kept.size >= keptAtMost && !oldest.done) kept.delete(oldest.value);
    kept.set(key, placed);
    return placed;
  };
}
