import './compare.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import { useFetched } from '../data/use-answer.js';
import { Fault } from '../shared/fault.js';
import { Heading } from '../shared/heading.js';
import { Loading } from '../shared/loading.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { changeSentence } from './change-sentence.js';
import { ChangedIssue } from './changed-issue.js';
import { changeLabels } from './changes-of.js';
import { ChosenTalk } from './chosen-talk.js';
import { fetchComparison } from './fetch-comparison.js';
import { fetchTalkBefore } from './fetch-talk-before.js';

/** The ids of the two talks, in the URL; without `base` it is the talk before. */
const compareParams = { base: text, head: text };

/** What changed from one talk to another. */
export default function Compare() {
  const [asked, change] = useUrlState(compareParams);
  const { head } = asked;
  const before = useFetched(
    head !== undefined && asked.base === undefined ? ['talk before', head] : undefined,
    (signal) => fetchTalkBefore(head ?? '', signal),
  );
  const base = asked.base ?? (before.loading ? undefined : (before.data ?? undefined));
  const isComparable = base !== undefined && head !== undefined;
  const { data, fault, loading, again } = useFetched(isComparable ? ['comparison', base, head] : undefined, (signal) =>
    fetchComparison(base ?? '', head ?? '', signal),
  );
  const comparison = isComparable ? data : undefined;
  const isSearching = head !== undefined && asked.base === undefined && before.loading && !before.fault;
  const groups = comparison?.groups ?? [];
  const problem = before.fault ?? fault;

  return (
    <div className="compare">
      <Heading>Compare two talks</Heading>
      <div className="chosen">
        <ChosenTalk label="The first" talk={comparison?.base} onPick={(id) => change({ base: id })} />
        <button
          type="button"
          className="no-print"
          disabled={!isComparable}
          onClick={() => change({ base: head, head: base })}
        >
          Swap <span aria-hidden="true">⇄</span>
        </button>
        <ChosenTalk label="The second" talk={comparison?.head} onPick={(id) => change({ head: id })} />
      </div>
      {problem && <Fault fault={problem} again={before.fault ? before.again : again} />}
      {!problem && (isSearching || (isComparable && data === undefined)) && <Loading />}
      {!problem && !isSearching && head !== undefined && base === undefined && (
        <p>No earlier talk of the same parties is known: choose the first by search.</p>
      )}
      {!problem && isComparable && data !== undefined && !comparison && (
        <p role="alert">One of the two ids is no talk's: choose by search.</p>
      )}
      {head === undefined && (
        <p>
          Choose the second talk by search, and the talk before it is taken for the first; or see{' '}
          <Link href="/compare?head=meeting:2022-02-12-jp-kr-fm">what changed until Honolulu, 12 February 2022</Link>.
        </p>
      )}
      {comparison && !problem && (
        <div className="compared" aria-busy={loading}>
          {asked.base === undefined && (
            <p className="small muted">The first is the talk before; choose another by search.</p>
          )}
          {comparison.base.date > comparison.head.date && (
            <p className="small muted">The first is the later one: what is read as new was there before.</p>
          )}
          <p className="change-sentence">{changeSentence(groups)}</p>
          {groups.map(({ change: kind, issues }) => (
            <section key={kind}>
              <h2>
                {changeLabels[kind]} <span className="muted figure">{issues.length}</span>
              </h2>
              {kind === 'SILENT' && (
                <p className="small muted">Silence in what is published is not silence in the room.</p>
              )}
              {issues.map((issue) => (
                <ChangedIssue key={issue.issue.id} {...issue} change={kind} />
              ))}
            </section>
          ))}
          {groups.length === 0 && <p>Neither talk has a recorded issue.</p>}
        </div>
      )}
    </div>
  );
}
