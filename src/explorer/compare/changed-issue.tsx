import { Link } from 'wouter';
import { actFamilies } from '../picture/act-family.js';
import { Glyph } from '../picture/glyph.js';
import { ActSentence } from '../shared/act-sentence.js';
import { pageOf } from '../url/page-of.js';
import { type Change, type ChangedIssue as Changed, type ComparedAct, hardestOf } from './changes.js';

/** An issue with what was done about it in either meeting, and how the tone moved between them. */
export function ChangedIssue({ issue, baseActs, headActs, change }: Changed & { readonly change: Change }) {
  const base = hardestOf(baseActs);
  const head = hardestOf(headActs);
  return (
    <article className="changed-issue">
      <h3>
        <Link href={pageOf(issue.id)}>{issue.name}</Link>
      </h3>
      <div className="sides">
        <Acts of="base" acts={baseActs} />
        <div className="moved">
          <ToneSlope base={base} head={head} />
          <p className="small muted">
            {change === 'NEW' || change === 'SILENT' ? (
              wordOf(base ?? head)
            ) : (
              <>
                {wordOf(base)} <span aria-hidden="true">→</span>
                <span className="spoken">to</span> {wordOf(head)}
              </>
            )}
          </p>
        </div>
        <Acts of="head" acts={headActs} />
      </div>
    </article>
  );
}

const wordOf = (tone: number | undefined) => (tone === undefined ? '' : actFamilies[tone]?.label);

function Acts({ of, acts }: { readonly of: 'base' | 'head'; readonly acts: readonly ComparedAct[] }) {
  return (
    <div className="acts-of">
      <p className="narrow small muted">{of === 'base' ? 'In the first' : 'In the second'}</p>
      {acts.length === 0 ? (
        <p className="muted">Not mentioned.</p>
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
