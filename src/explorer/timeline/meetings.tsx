import { Link } from 'wouter';
import { TimelineGapsDocument } from '../../generated/explorer/timeline.js';
import { useAnswer, useFetched } from '../data/use-answer.js';
import { Overview } from '../picture/overview.js';
import { extentOf } from '../picture/period.js';
import { PeriodFields, usePeriod } from '../picture/period-fields.js';
import { Toggles } from '../picture/toggles.js';
import { Day } from '../shared/day.js';
import { Empty } from '../shared/empty.js';
import { Waiting } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { useUrlState } from '../url/use-url-state.js';
import { type Gap, gapsOf, gapWords } from './gaps.js';
import { fetchMeetings, levelLabels, type Meeting, modeLabels, timelineParams, whereOf } from './meeting.js';
import { MeetingPicture } from './meeting-picture.js';
import { ModeSign } from './mode-glyph.js';

const shownGaps = 5;

/** The meetings in which all of some people and countries took part: the picture, the period, and a table. */
export function Meetings({
  people,
  countries,
}: {
  readonly people: readonly string[];
  readonly countries: readonly string[];
}) {
  const filter = { participants: people, parties: countries };
  const answer = useFetched(['meetings', filter], (signal) => fetchMeetings(filter, signal));
  const { data } = answer;
  const [first, second] = countries;
  const isPair = people.length === 0 && countries.length === 2 && first !== undefined && second !== undefined;
  const ofPair = useAnswer(TimelineGapsDocument, isPair ? { one: first, other: second } : undefined);
  const whole = extentOf(data?.nodes.map(({ date }) => date) ?? []);
  const { shown, draw, choose } = usePeriod(whole);
  const [state, change] = useUrlState(timelineParams);

  if (!data) return <Waiting for={answer} />;
  if (!whole)
    return <Empty>No talks in which all of them took part are recorded. Remove one, or start with a question:</Empty>;

  const period = shown ?? whole;
  const inPeriod = data.nodes.filter(({ date }) => date >= period.from && date <= period.to);
  const isShown = ({ level, mode }: Meeting, { level: levels, mode: modes }: Pick<typeof state, 'level' | 'mode'>) =>
    (levels.length === 0 || levels.includes(level)) && (modes.length === 0 || modes.includes(mode));
  const meetings = inPeriod.filter((meeting) => isShown(meeting, state));
  const countOf = (some: { level?: string[]; mode?: string[] }) =>
    inPeriod.filter((meeting) => isShown(meeting, { ...state, ...some })).length;
  const gaps = isPair ? (ofPair.data?.talkGaps ?? []) : gapsOf(data.nodes, shownGaps);
  const years = [...new Set(data.nodes.map(({ date }) => date.slice(0, 4)))].map((year) => ({
    year: Number(year),
    count: data.nodes.filter(({ date }) => date.startsWith(year)).length,
  }));

  return (
    <>
      <section>
        <Toggles
          name="Ranks"
          toggles={(Object.keys(levelLabels) as Meeting['level'][])
            .map((id) => ({ id, label: levelLabels[id], count: countOf({ level: [id] }) }))
            .filter(({ id, count }) => count > 0 || state.level.includes(id))}
          pressed={state.level}
          onChange={(level) => change({ level })}
        />
        <Toggles
          name="How they were held"
          toggles={(Object.keys(modeLabels) as Meeting['mode'][])
            .map((id) => ({ id, label: modeLabels[id], count: countOf({ mode: [id] }), sign: <ModeSign mode={id} /> }))
            .filter(({ id, count }) => count > 0 || state.mode.includes(id))}
          pressed={state.mode}
          onChange={(mode) => change({ mode })}
        />
        <MeetingPicture
          meetings={meetings}
          gaps={gaps}
          period={period}
          name={`${counted(meetings.length, 'meeting')} through time`}
        />
        <div className="picture">
          <Overview
            whole={whole}
            counts={years}
            days={data.nodes.map(({ date }) => date)}
            noun="Talks"
            period={shown}
            onDraw={draw}
            onChoose={choose}
          />
          <PeriodFields whole={whole} period={shown} onChoose={choose} />
        </div>
        {data.total > data.nodes.length && (
          <p className="small">
            The latest {data.nodes.length} of {data.total} talks are shown.
          </p>
        )}
      </section>
      {gaps.length > 0 && (
        <section>
          <h2>The longest periods between talks recorded here</h2>
          <GapList gaps={gaps} />
          <p className="small muted">
            Other talks may have been held.{' '}
            {people.length === 0 && (
              <Link href={`/gaps?${countries.map((code) => `of=country:${code}`).join('&')}`}>
                Texts not held of the talks that are recorded
              </Link>
            )}
          </p>
        </section>
      )}
      <section>
        <h2>{counted(meetings.length, 'meeting')} in chronological order</h2>
        {meetings.length === 0 ? (
          <p>No talks in this period match these filters.</p>
        ) : (
          <MeetingTable meetings={meetings} />
        )}
      </section>
    </>
  );
}

/** The longest periods between talks that are recorded. */
function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <ol className="gap-list">
      {gaps.map(({ days, earlier, later }) => (
        <li key={earlier.id}>
          <strong className="figure">{gapWords(days)}</strong>{' '}
          <span className="muted">
            {days >= 60 && `(${days} days) `}from{' '}
            <Link href={pageOf(earlier.id)}>
              <Day date={earlier.date} />
            </Link>{' '}
            to{' '}
            <Link href={pageOf(later.id)}>
              <Day date={later.date} />
            </Link>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The meetings of the picture as a table, the earliest first. */
function MeetingTable({ meetings }: { readonly meetings: readonly Meeting[] }) {
  return (
    <section className="scroll" aria-label="Talks in chronological order">
      <table className="meeting-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Talk</th>
            <th scope="col">Rank</th>
            <th scope="col">How</th>
            <th scope="col">Where</th>
            <th scope="col">On the margins of</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id}>
              <td>
                <time dateTime={meeting.date}>{meeting.date}</time>
              </td>
              <td>
                <Link href={pageOf(meeting.id)}>{meeting.title}</Link>
              </td>
              <td>{levelLabels[meeting.level]}</td>
              <td>
                <ModeSign mode={meeting.mode} /> {modeLabels[meeting.mode]}
              </td>
              <td>{meeting.place ? whereOf(meeting) : ''}</td>
              <td>
                {meeting.onMarginsOf.map(({ id, title }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <Link href={pageOf(id)}>{title}</Link>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
