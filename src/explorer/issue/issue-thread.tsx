import type { IssueQuery } from '../../generated/explorer/issue.js';
import { useFetched } from '../data/use-answer.js';
import { actFamilies, familyMeaning } from '../picture/act-family.js';
import { GlyphSign } from '../picture/glyph.js';
import { Overview } from '../picture/overview.js';
import { extentOf, periodOf } from '../picture/period.js';
import { PeriodFields, usePeriod } from '../picture/period-fields.js';
import { Toggles } from '../picture/toggles.js';
import { Waiting } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { useUrlState } from '../url/use-url-state.js';
import { MilestoneList } from './milestones.js';
import {
  chainsOf,
  drawnAtMost,
  fetchThread,
  isShown,
  latestBySide,
  speakersOf,
  threadParams,
  yearsOf,
} from './thread.js';
import { threadLanes } from './thread-layout.js';
import { ChainList, Positions, ThreadList, YearTable } from './thread-lists.js';
import { ThreadPicture } from './thread-picture.js';

type Issue = NonNullable<IssueQuery['issue']>;

/** The thread of an issue: the picture, the period, and the same acts in words. */
export function IssueThread({ issue }: { readonly issue: Issue }) {
  const years = yearsOf(issue.timeline);
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const milestones = (issue.nomination?.milestones ?? []).map((milestone, index) => ({
    ...milestone,
    number: index + 1,
  }));
  const all = useFetched(['thread', issue.id], (signal) => fetchThread(issue.id, undefined, signal));
  const ofMilestones = milestones.flatMap(({ date }) => Object.values(periodOf(date)));
  const isWhole = total <= drawnAtMost;
  const ofActs = isWhole
    ? (all.data?.nodes.map(({ date }) => date) ?? [])
    : years.flatMap(({ year }) => [`${year}-01-01`, `${year}-12-31`]);
  const whole = extentOf([...ofActs, ...(all.data ? ofMilestones : [])]);
  const { shown, chosen, draw, choose } = usePeriod(whole);
  const part = useFetched(isWhole || !chosen ? undefined : ['thread', issue.id, chosen], (signal) =>
    fetchThread(issue.id, chosen, signal),
  );
  const [filter, change] = useUrlState(threadParams);

  if (!all.data) return <Waiting for={all} />;
  if (!whole || total === 0) return <p>No act on this subject is recorded.</p>;

  const period = shown ?? whole;
  const { nodes: fetched, total: found } = (!isWhole && chosen && part.data) || all.data;
  const inPeriod = fetched.filter(({ date }) => date >= period.from && date <= period.to);
  const acts = inPeriod.filter((act) => isShown(act, filter));
  const sides = [...new Map(inPeriod.flatMap(speakersOf).map((side) => [side.id, side])).values()];
  const chains = chainsOf(acts);
  const countOf = (some: Partial<typeof filter>) =>
    inPeriod.filter((act) => isShown(act, { ...filter, ...some })).length;

  return (
    <>
      <section aria-busy={part.loading && !isWhole && chosen !== undefined}>
        <Toggles
          name="Kinds of acts"
          toggles={actFamilies
            .map(({ tone, label }) => ({
              id: String(tone),
              label,
              count: countOf({ tone: [String(tone)] }),
              sign: <GlyphSign tone={tone} />,
              hint: familyMeaning(tone),
            }))
            .filter(({ id, count }) => count > 0 || filter.tone.includes(id))}
          pressed={filter.tone}
          onChange={(tone) => change({ tone })}
        />
        <Toggles
          name="Sides"
          toggles={[
            ...sides
              .map(({ id, name }) => ({ id, label: name, count: countOf({ side: [id] }) }))
              .sort((a, b) => a.label.localeCompare(b.label)),
            { id: 'again', label: 'Repeated', count: countOf({ only: 'again' }) },
          ]}
          pressed={[...filter.side, ...(filter.only === 'again' ? ['again'] : [])]}
          onChange={(pressed) =>
            change({
              side: pressed.filter((id) => id !== 'again'),
              only: pressed.includes('again') ? 'again' : 'all',
            })
          }
        />
        <ThreadPicture
          acts={acts}
          lanes={threadLanes(fetched)}
          period={period}
          milestones={milestones}
          name={`${issue.name} through time: ${counted(acts.length, 'act')}`}
        />
        <div className="picture">
          <Overview
            whole={whole}
            counts={years}
            days={fetched.map(({ date }) => date)}
            noun="Acts"
            period={shown}
            onDraw={draw}
            onChoose={choose}
          />
          <PeriodFields whole={whole} period={shown} onChoose={choose} />
        </div>
        {found > fetched.length && (
          <p className="small">
            The latest {fetched.length} of {found} acts are shown. Choose a shorter period to see the others.
          </p>
        )}
      </section>

      {milestones.length > 0 && (
        <section>
          <h2>Steps of the nomination</h2>
          <MilestoneList milestones={milestones} />
        </section>
      )}

      <section>
        <h2>Latest positions{shown && ' in this period'}</h2>
        <Positions positions={latestBySide(acts)} />
      </section>

      <section>
        <h2>{counted(acts.length, 'act')} in chronological order</h2>
        {acts.length === 0 ? (
          <p>
            No acts in this period match these filters.{' '}
            <button type="button" onClick={() => change({ tone: [], side: [], only: 'all' })}>
              Clear the filters
            </button>
          </p>
        ) : (
          <ThreadList acts={acts} />
        )}
      </section>

      {chains.length > 0 && (
        <section>
          <h2>Points repeated over time</h2>
          <ChainList chains={chains} />
        </section>
      )}

      <section>
        <h2>Counts by year</h2>
        <YearTable years={years} />
      </section>
    </>
  );
}
