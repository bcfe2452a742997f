import { Fragment } from 'react';
import { Link } from 'wouter';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { actFamilies } from '../picture/act-family.js';
import { Glyph } from '../picture/glyph.js';
import { ActSentence } from '../shared/act-sentence.js';
import { pageOf } from '../url/page-of.js';
import { type Change, type ChangedIssue as Changed, type ComparedAct, hardestOf } from './changes.js';

/** An issue with what was done about it in either meeting, and how the tone moved between them. */
export function ChangedIssue({ issue, baseActs, headActs, movements, change }: Changed & { readonly change: Change }) {
  const base = hardestOf(baseActs);
  const head = hardestOf(headActs);
  const absent = change === 'NEW' || change === 'DROPPED' ? 'Not mentioned.' : 'Not in the texts held.';
  return (
    <article className="changed-issue">
      <h3>
        <Link href={pageOf(issue.id)}>{issue.name}</Link>
      </h3>
      <div className="sides">
        <Acts of="base" acts={baseActs} absent={absent} />
        <div className="moved">
          {movements.map(({ side, base: before, head: after, movement }) => (
            <Fragment key={side.id}>
              <ToneSlope base={before.tone} head={after.tone} />
              <p className="small muted">
                {side.name}: {valueWords.movement[movement]}
                <br />
                {wordOf(before.tone)} <span aria-hidden="true">→</span>
                <span className="spoken">to</span> {wordOf(after.tone)}
              </p>
            </Fragment>
          ))}
          {movements.length === 0 && (
            <>
              <ToneSlope
                base={headActs.length === 0 ? base : undefined}
                head={baseActs.length === 0 ? head : undefined}
              />
              <p className="small muted">
                {change === 'OTHERS' ? 'No side did something about it in both.' : wordOf(base ?? head)}
              </p>
            </>
          )}
        </div>
        <Acts of="head" acts={headActs} absent={absent} />
      </div>
    </article>
  );
}

const wordOf = (tone: number | undefined) => (tone === undefined ? '' : actFamilies[tone]?.label);

function Acts({
  of,
  acts,
  absent,
}: {
  readonly of: 'base' | 'head';
  readonly acts: readonly ComparedAct[];
  readonly absent: string;
}) {
  return (
    <div className="acts-of">
      <p className="narrow small muted">{of === 'base' ? 'In the first' : 'In the second'}</p>
      {acts.length === 0 ? (
        <p className="muted">{absent}</p>
      ) : (
        <ul>
          {acts.map((act) => (
            <li key={act.id}>
              <ActSentence act={act} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const wide = 120;
const step = 9;
const high = step * (actFamilies.length - 1) + 20;
const yOf = (tone: number) => high - 10 - tone * step;

/** How the tone on an issue moved: the hardest act of either meeting, the harder the higher. The words beside it say the same. */
function ToneSlope({ base, head }: { readonly base: number | undefined; readonly head: number | undefined }) {
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
