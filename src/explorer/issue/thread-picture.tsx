import { useSearch } from 'wouter';
import { TimeAxis, Unspoken, useWidth } from '../picture/axis.js';
import { Glyph, GlyphSign } from '../picture/glyph.js';
import type { LaneOf } from '../picture/lanes.js';
import { Mark, MarkList } from '../picture/marks.js';
import type { Period } from '../picture/period.js';
import { timeScale, timeTicks } from '../picture/time-scale.js';
import { useWalk } from '../picture/walk.js';
import { evidenceParams } from '../shared/evidence-link.js';
import { writeState } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { type Milestone, MilestoneMarks } from './milestones.js';
import { spokenAct, spokenHead, type ThreadAct } from './thread.js';
import { threadPictureOf } from './thread-layout.js';

/** The thread through time: who, which act, toward whom; a mark opens its evidence. */
export function ThreadPicture({
  acts,
  lanes,
  period,
  milestones,
  name,
}: {
  readonly acts: readonly ThreadAct[];
  /** Those of the whole thread. */
  readonly lanes: readonly LaneOf[];
  readonly period: Period;
  readonly milestones: readonly Milestone[];
  readonly name: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const search = useSearch();
  const [open, change] = useUrlState(evidenceParams);
  const scale = timeScale(period, 12, Math.max(width - 12, 13));
  const top = milestones.length > 0 ? 26 : 6;
  const picture = threadPictureOf(acts, lanes, scale, top);
  const walk = useWalk(picture.marks);
  const on = picture.marks.find(({ id }) => id === walk.on)?.act;
  const floor = picture.bottom + 4;

  return (
    <div ref={box} className="picture thread-picture">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset
        <svg width={width} height={floor + 22} role="group" aria-label={name} onKeyDown={walk.onKeyDown}>
          <TimeAxis ticks={timeTicks(scale)} top={top} bottom={floor} />
          <MilestoneMarks milestones={milestones} scale={scale} top={top} bottom={floor} />
          <Unspoken>
            {picture.lanes.map(({ id, middle }) => (
              <line key={id} className="lane-line" x1={0} x2={width} y1={middle} y2={middle} />
            ))}
            {picture.stems.map(({ act, x, from, to }) => (
              <g key={`${act} ${to}`} className="stem" data-on={on?.id === act || undefined}>
                <line x1={x} x2={x} y1={from} y2={to} />
                <path
                  d={`M${x - 3.5},${to + (to > from ? -6 : 6)}L${x},${to}L${x + 3.5},${to + (to > from ? -6 : 6)}`}
                />
              </g>
            ))}
            {picture.links.map(({ act, path, open: isOpen }) => (
              <path
                key={act}
                className="link"
                d={path}
                data-open={isOpen || undefined}
                data-on={on?.id === act || undefined}
              />
            ))}
            {picture.lanes.map(({ id, label, top: y }) => (
              <text key={id} className="lane-name" x={0} y={y + 13}>
                {label}
              </text>
            ))}
          </Unspoken>
          <MarkList name="Acts">
            {picture.marks.map(({ id, x, y, act }) => (
              <Mark
                key={id}
                {...{ id, x, y, walk }}
                href={writeState(evidenceParams, search, { act: id })}
                label={spokenAct(act)}
                current={open.act === id}
                dialog
                onOpen={() => change({ act: id })}
              >
                <Glyph tone={act.tone} />
              </Mark>
            ))}
          </MarkList>
          <Unspoken>
            {picture.labels.map(({ id, label, x, y, anchor }) => (
              <text key={id} className="mark-name" x={x} y={y + 4} textAnchor={anchor}>
                {label}
              </text>
            ))}
          </Unspoken>
        </svg>
      )}
      <p className="readout no-print" aria-hidden="true">
        {on ? (
          <>
            <GlyphSign tone={on.tone} /> <strong>{spokenHead(on)}.</strong> {on.summary}
          </>
        ) : (
          <span className="muted">
            Each mark is an act. Its line leads to the side addressed, its curve to the act it repeats. Point at a mark
            or use the arrow keys; open one to read its words.
          </span>
        )}
      </p>
    </div>
  );
}
