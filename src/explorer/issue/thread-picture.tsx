import { useSearch } from 'wouter';
import { Glyph, GlyphSign } from '../picture/glyph.js';
import { LanePicture } from '../picture/lane-picture.js';
import type { LaneOf } from '../picture/lanes.js';
import type { Period } from '../picture/period.js';
import { evidenceParams } from '../shared/evidence-link.js';
import { writeState } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { type Milestone, MilestoneMarks } from './milestones.js';
import { spokenAct, spokenHead, type ThreadAct } from './thread.js';
import { type ActMark, layOutThread, type ThreadLayout } from './thread-layout.js';

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
  const search = useSearch();
  const [open, change] = useUrlState(evidenceParams);
  const top = milestones.length > 0 ? 26 : 6;

  return (
    <LanePicture<ActMark, ThreadLayout>
      className="thread-picture"
      name={name}
      listName="Acts"
      period={period}
      axisTop={top}
      layOut={(scale) => layOutThread(acts, lanes, scale, top)}
      onAxis={(scale, floor) => <MilestoneMarks milestones={milestones} scale={scale} top={top} bottom={floor} />}
      lines={({ stems, links }, on) => (
        <>
          {stems.map(({ act, x, from, to }) => (
            <g key={`${act} ${to}`} className="stem" data-on={on?.id === act || undefined}>
              <line x1={x} x2={x} y1={from} y2={to} />
              <path d={`M${x - 3.5},${to + (to > from ? -6 : 6)}L${x},${to}L${x + 3.5},${to + (to > from ? -6 : 6)}`} />
            </g>
          ))}
          {links.map(({ act, path, open: isOpen }) => (
            <path
              key={act}
              className="link"
              d={path}
              data-open={isOpen || undefined}
              data-on={on?.id === act || undefined}
            />
          ))}
        </>
      )}
      linkOf={({ id, act }) => ({
        href: writeState(evidenceParams, search, { act: id }),
        label: spokenAct(act),
        current: open.act === id,
        dialog: true,
        onOpen: () => change({ act: id }),
      })}
      signOf={({ act }) => <Glyph tone={act.tone} />}
      readout={(on) =>
        on ? (
          <>
            <GlyphSign tone={on.act.tone} /> <strong>{spokenHead(on.act)}.</strong> {on.act.summary}
          </>
        ) : (
          <span className="muted">
            Each mark is an act. Its line leads to the side addressed, its curve to the act it repeats. Point at a mark
            or use the arrow keys; open one to read its words.
          </span>
        )
      }
    />
  );
}
