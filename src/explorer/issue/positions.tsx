import { Link } from 'wouter';
import { GlyphSign } from '../picture/glyph.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { pageOf } from '../url/page-of.js';
import type { LatestPosition } from './latest-by-side.js';

/** Each side's latest act, which opens its evidence. */
export function Positions({ positions }: { readonly positions: readonly LatestPosition[] }) {
  return (
    <dl className="positions">
      {positions.map(({ side, act }) => (
        <div key={side.id}>
          <dt>
            <Link href={pageOf(side.id)}>{side.name}</Link>{' '}
            <span className="small muted">
              <Day date={act.date} />
            </span>
          </dt>
          <dd>
            <GlyphSign tone={act.tone} /> <ActSentence act={act} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
