import { Link } from 'wouter';
import { actFamilies } from '../picture/act-family.js';
import { ActSentence } from '../shared/act-sentence.js';
import { pageOf } from '../url/page-of.js';
import { type Change, type ChangedIssue as Changed, type ComparedAct, hardestOf } from './changes-of.js';
import { ToneSlope } from './tone-slope.js';

/** An issue with what was done about it in either talk, and how the tone moved between them. */
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
