import './compare.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import type { ComparedMeetingFragment, HeldFragment } from '../../generated/explorer/compare.js';
import { examples } from '../../generated/vocabulary/examples.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { useFetched } from '../data/use-answer.js';
import { ThingPicker } from '../find/thing-picker.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { Held, notHeldWhole } from '../shared/held.js';
import { Fault, Loading } from '../shared/waiting.js';
import { listed } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { ChangedIssue } from './changed-issue.js';
import { type Change, changeLabels, changeSentence } from './changes.js';
import { fetchComparison, fetchMeetingBefore } from './comparison.js';

/** The ids of the two meetings, in the URL. Without `base` it is the meeting before. */
const compareParams = { base: text, head: text };

/** What changed from one meeting to another. */
export default function Compare() {
  const [asked, change] = useUrlState(compareParams);
  const { head } = asked;
  const before = useFetched(
    head !== undefined && asked.base === undefined ? ['meeting before', head] : undefined,
    (signal) => fetchMeetingBefore(head ?? '', signal),
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
  const missing: { readonly [kind in Change]?: readonly string[] } = comparison
    ? { SECOND_HELD: notHeldWhole(comparison.base), FIRST_HELD: notHeldWhole(comparison.head) }
    : {};

  return (
    <div className="compare">
      <Heading>Compare two meetings</Heading>
      <div className="chosen">
        <ChosenMeeting label="First meeting" meeting={comparison?.base} onPick={(id) => change({ base: id })} />
        <button
          type="button"
          className="no-print"
          disabled={!isComparable}
          onClick={() => change({ base: head, head: base })}
        >
          Swap <span aria-hidden="true">⇄</span>
        </button>
        <ChosenMeeting label="Second meeting" meeting={comparison?.head} onPick={(id) => change({ head: id })} />
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
          <Link href={examples.compare.page}>{examples.compare.words}</Link>.
        </p>
      )}
      {comparison && !problem && (
        <div className="compared" aria-busy={loading}>
          {asked.base === undefined && (
            <p className="small muted">The first is the previous meeting. Search to choose another.</p>
          )}
          {comparison.base.date > comparison.head.date && (
            <p className="small muted">
              The first meeting is the later of the two, so an issue listed as new was discussed only at the earlier
              meeting.
            </p>
          )}
          <p className="change-sentence">{changeSentence(groups)}</p>
          {groups.map(({ change: kind, issues }) => (
            <section key={kind}>
              <h2>
                {changeLabels[kind]} <span className="muted figure">{issues.length}</span>
              </h2>
              {missing[kind] && (
                <p className="small muted">
                  {missing[kind].length === 0
                    ? 'Something that was read in the texts still waits for a decision.'
                    : `What ${listed(missing[kind])} published about that meeting is not held whole. It may mention the issue all the same.`}
                </p>
              )}
              {kind === 'DROPPED' && (
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

/** One of the two meetings, and a search for another in its place. */
function ChosenMeeting({
  label,
  meeting,
  onPick,
}: {
  readonly label: string;
  readonly meeting: (ComparedMeetingFragment & HeldFragment) | undefined;
  onPick(id: string): void;
}) {
  return (
    <div className="chosen-meeting">
      <p className="small muted">{label}</p>
      {meeting && (
        <p>
          <Link href={pageOf(meeting.id)}>{meeting.title}</Link>
          <br />
          <span className="muted">
            <Day date={meeting.date} />, {valueWords.level[meeting.level]}, {valueWords.mode[meeting.mode]}
          </span>
        </p>
      )}
      {meeting && <Held meeting={meeting} />}
      <div className="no-print">
        <ThingPicker
          label={`${label}: ${meeting ? 'search for another' : 'search'}`}
          types={['MEETING']}
          onPick={({ id }) => onPick(id)}
        />
      </div>
    </div>
  );
}
