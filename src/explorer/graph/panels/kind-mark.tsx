import { type Kind, kinds } from '../model/kinds.js';

/** The outline and colour of a kind, as the picture draws it. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const { outline, colour, size } = kinds[kind];
  const [width, height] = size;
  const most = Math.max(width, height);
  const fill = `var(${colour})`;
  return (
    <svg className="kind-mark" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      {outline.length === 0 ? (
        <circle r="1" style={{ fill }} />
      ) : (
        <polygon
          points={outline.map(([x, y]) => `${(x * width) / most},${(y * height) / most}`).join(' ')}
          style={{ fill }}
        />
      )}
    </svg>
  );
}
