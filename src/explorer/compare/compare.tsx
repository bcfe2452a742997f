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
      <Heading>Compare two meetings</Heading>
      <div className="chosen">
        <ChosenTalk label="First meeting" talk={comparison?.base} onPick={(id) => change({ base: id })} />
        <button
          type="button"
          className="no-print"
          disabled={!isComparable}
          onClick={() => change({ base: head, head: base })}
        >
          Swap <span aria-hidden="true">⇄</span>
        </button>
        <ChosenTalk label="Second meeting" talk={comparison?.head} onPick={(id) => change({ head: id })} />
      </div>
      {problem && <Fault fault={problem} again={before.fault ? before.again : again} />}
      {!problem && (isSearching || (isComparable && data === undefined)) && <Loading />}
      {!problem && !isSearching && head !== undefined && base === undefined && (
        <p>No earlier meeting of the same parties is known. Search for the first one.</p>
      )}
      {!problem && isComparable && data !== undefined && !comparison && (
        <p role="alert">One of the two meetings is not in the graph. Search for another.</p>
      )}
      {head === undefined && (
        <p>
          Search for the second meeting; it is compared with the one before it. Or see{' '}
          <Link href="/compare?head=meeting:2022-02-12-jp-kr-fm">what had changed by Honolulu, 12 February 2022</Link>.
        </p>
      )}
      {comparison && !problem && (
        <div className="compared" aria-busy={loading}>
          {asked.base === undefined && (
            <p className="small muted">The first is the previous meeting. Search to choose another.</p>
          )}
          {comparison.base.date > comparison.head.date && (
            <p className="small muted">
              The first meeting is the later of the two, so what is called new was there before.
            </p>
          )}
          <p className="change-sentence">{changeSentence(groups)}</p>
          {groups.map(({ change: kind, issues }) => (
            <section key={kind}>
              <h2>
                {changeLabels[kind]} <span className="muted figure">{issues.length}</span>
              </h2>
              {kind === 'SILENT' && (
                <p className="small muted">
                  An issue that the published texts do not mention may still have been discussed.
                </p>
              )}
              {issues.map((issue) => (
                <ChangedIssue key={issue.issue.id} {...issue} change={kind} />
              ))}
            </section>
          ))}
          {groups.length === 0 && <p>No issue is recorded for either meeting.</p>}
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
          label={`${label}: ${talk ? 'search for another' : 'search'}`}
          types={['MEETING']}
          onPick={({ id }) => onPick(id)}
        />
      </div>
    </div>
  );
}
