import { actFamilies } from '../picture/act-family.js';
import { Glyph } from '../picture/glyph.js';

const wide = 120;
const step = 9;
const high = step * (actFamilies.length - 1) + 20;
const yOf = (tone: number) => high - 10 - tone * step;

/** How the tone on an issue moved: the hardest act of either talk, the harder the higher. The words beside it say the same. */
export function ToneSlope({ base, head }: { readonly base: number | undefined; readonly head: number | undefined }) {
  return (
    <svg className="tone-slope" width={wide} height={high} viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      <line className="post" x1={10} x2={10} y1={yOf(5)} y2={yOf(0)} />
      <line className="post" x1={wide - 10} x2={wide - 10} y1={yOf(5)} y2={yOf(0)} />
      {base !== undefined && head !== undefined && (
        <line className="slope" x1={10} x2={wide - 10} y1={yOf(base)} y2={yOf(head)} />
      )}
      {base !== undefined && (
        <g transform={`translate(10,${yOf(base)})`}>
          <Glyph tone={base} />
        </g>
      )}
      {head !== undefined && (
        <g transform={`translate(${wide - 10},${yOf(head)})`}>
          <Glyph tone={head} />
        </g>
      )}
    </svg>
  );
}
