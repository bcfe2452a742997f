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
import { ModeSign } from './mode-glyph.js';
import { fetchTalks, levelLabels, modeLabels, type Talk, timelineParams } from './talk.js';
import { TalkPicture } from './talk-picture.js';
import { TalkTable } from './talk-table.js';

const shownGaps = 5;

/** The talks in which all of some people and countries took part: the picture, the period, the same talks as a table. */
export function Talks({
  people,
  countries,
}: {
  readonly people: readonly string[];
  readonly countries: readonly string[];
}) {
  const filter = { participants: people, parties: countries };
  const answer = useFetched(['talks', filter], (signal) => fetchTalks(filter, signal));
  const { data } = answer;
  const [first, second] = countries;
  const isPair = people.length === 0 && countries.length === 2 && first !== undefined && second !== undefined;
  const ofPair = useAnswer(TimelineGapsDocument, isPair ? { one: first, other: second } : undefined);
  const whole = extentOf(data?.talks.map(({ date }) => date) ?? []);
  const { shown, draw, choose } = usePeriod(whole);
  const [state, change] = useUrlState(timelineParams);

  if (!data) return <Waiting for={answer} />;
  if (!whole)
    return <Empty>No talks in which all of them took part are recorded. Remove one, or start with a question:</Empty>;

  const period = shown ?? whole;
  const inPeriod = data.talks.filter(({ date }) => date >= period.from && date <= period.to);
  const isShown = ({ level, mode }: Talk, { level: levels, mode: modes }: Pick<typeof state, 'level' | 'mode'>) =>
    (levels.length === 0 || levels.includes(level)) && (modes.length === 0 || modes.includes(mode));
  const talks = inPeriod.filter((talk) => isShown(talk, state));
  const countOf = (some: { level?: string[]; mode?: string[] }) =>
    inPeriod.filter((talk) => isShown(talk, { ...state, ...some })).length;
  const gaps = isPair ? (ofPair.data?.talkGaps ?? []) : gapsOf(data.talks, shownGaps);
  const years = [...new Set(data.talks.map(({ date }) => date.slice(0, 4)))].map((year) => ({
    year: Number(year),
    count: data.talks.filter(({ date }) => date.startsWith(year)).length,
  }));

  return (
    <>
      <section>
        <Toggles
          name="Ranks"
          toggles={(Object.keys(levelLabels) as Talk['level'][])
            .map((id) => ({ id, label: levelLabels[id], count: countOf({ level: [id] }) }))
            .filter(({ id, count }) => count > 0 || state.level.includes(id))}
          pressed={state.level}
          onChange={(level) => change({ level })}
        />
        <Toggles
          name="How they were held"
          toggles={(Object.keys(modeLabels) as Talk['mode'][])
            .map((id) => ({ id, label: modeLabels[id], count: countOf({ mode: [id] }), sign: <ModeSign mode={id} /> }))
            .filter(({ id, count }) => count > 0 || state.mode.includes(id))}
          pressed={state.mode}
          onChange={(mode) => change({ mode })}
        />
        <TalkPicture
          talks={talks}
          gaps={gaps}
          period={period}
          name={`${counted(talks.length, 'meeting')} through time`}
        />
        <div className="picture">
          <Overview
            whole={whole}
            counts={years}
            days={data.talks.map(({ date }) => date)}
            noun="Talks"
            period={shown}
            onDraw={draw}
            onChoose={choose}
          />
          <PeriodFields whole={whole} period={shown} onChoose={choose} />
        </div>
        {data.total > data.talks.length && (
          <p className="small">
            The latest {data.talks.length} of {data.total} talks are shown.
          </p>
        )}
      </section>
      {gaps.length > 0 && (
        <section>
          <h2>The longest periods without talks</h2>
          <GapList gaps={gaps} />
          <p className="small muted">Only talks in the graph are counted; others may have been held.</p>
        </section>
      )}
      <section>
        <h2>{counted(talks.length, 'meeting')} in chronological order</h2>
        {talks.length === 0 ? <p>No acts in this period match these filters.</p> : <TalkTable talks={talks} />}
      </section>
    </>
  );
}

/** The longest periods without talks. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
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
