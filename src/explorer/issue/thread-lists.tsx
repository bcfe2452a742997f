import '../shared/lists.css';
import { Link } from 'wouter';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { GlyphSign } from '../picture/glyph.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { dayInWords } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import type { ChainMember } from './chains-of.js';
import type { LatestPosition, ThreadAct } from './thread.js';

/** The acts of the picture as sentences, in chronological order. */
export function ThreadList({ acts }: { readonly acts: readonly ThreadAct[] }) {
  return (
    <ol className="act-list">
      {acts.map((act) => (
        <li key={act.id}>
          <time dateTime={act.date}>{act.date}</time>
          <div>
            <ActSentence act={act} />
            <span className="small muted">
              {' '}
              {act.meeting && <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>}
              {act.repeats && `${act.meeting ? '; ' : ''}repeats what was done on ${dayInWords(act.repeats.date)}`}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

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

/** Chains of repetition, each from the first time on. */
export function ChainList({ chains }: { readonly chains: readonly (readonly ChainMember[])[] }) {
  return (
    <ul className="chain-list">
      {chains.map((chain) => (
        <li key={chain.at(-1)?.id}>
          <ol>
            {chain.map(({ id, date, type, summary }) => (
              <li key={id}>
                <span className="small muted">
                  <Day date={date} />
                </span>{' '}
                <EvidenceLink act={id}>{summary ?? actLabel[type]}</EvidenceLink>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
