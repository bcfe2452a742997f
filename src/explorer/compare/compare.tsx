import './compare.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import type { ComparedTalkFragment } from '../../generated/explorer/compare.js';
import { useFetched } from '../data/use-answer.js';
import { ThingPicker } from '../find/thing-picker.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { levelWords, modeWords } from '../shared/meeting-words.js';
import { Fault, Loading } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { ChangedIssue } from './changed-issue.js';
import { changeLabels, changeSentence } from './changes.js';
import { fetchComparison, fetchTalkBefore } from './comparison.js';

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

/** One of the two talks, and a search for another in its place. */
export function ChosenTalk({
  label,
  talk,
  onPick,
}: {
  readonly label: string;
  readonly talk: ComparedTalkFragment | undefined;
  onPick(id: string): void;
}) {
  return (
    <div className="chosen-talk">
      <p className="small muted">{label}</p>
      {talk && (
        <p>
          <Link href={pageOf(talk.id)}>{talk.title}</Link>
          <br />
          <span className="muted">
            <Day date={talk.date} />, {levelWords[talk.level]}, {modeWords[talk.mode]}
          </span>
        </p>
      )}
      <div className="no-print">
        <ThingPicker
          label={`${label}: ${talk ? 'another talk' : 'a talk'}`}
          types={['MEETING']}
          onPick={({ id }) => onPick(id)}
        />
      </div>
    </div>
  );
}
