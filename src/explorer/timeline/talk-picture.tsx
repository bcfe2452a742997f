import { useLocation } from 'wouter';
import { TimeAxis, Unspoken, useWidth } from '../picture/axis.js';
import { Mark, MarkList } from '../picture/marks.js';
import type { Period } from '../picture/period.js';
import { timeScale, timeTicks } from '../picture/time-scale.js';
import { useWalk } from '../picture/walk.js';
import { pageOf } from '../url/page-of.js';
import type { Gap } from './gaps.js';
import { ModeGlyph, ModeSign } from './mode-glyph.js';
import { spokenTalk, type Talk } from './talk.js';
import { talkPictureOf } from './talk-layout.js';

/** Talks on a time axis, by rank; a mark opens its meeting. */
export function TalkPicture({
  talks,
  gaps,
  period,
  name,
}: {
  readonly talks: readonly Talk[];
  readonly gaps: readonly Gap[];
  readonly period: Period;
  readonly name: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [, navigate] = useLocation();
  const scale = timeScale(period, 12, Math.max(width - 12, 13));
  const picture = talkPictureOf(talks, gaps, scale);
  const walk = useWalk(picture.marks);
  const on = picture.marks.find(({ id }) => id === walk.on)?.talk;
  const floor = picture.bottom + 4;

  return (
    <div ref={box} className="picture talk-picture">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset
        <svg width={width} height={floor + 22} role="group" aria-label={name} onKeyDown={walk.onKeyDown}>
          <Unspoken>
            {picture.gaps.map(({ earlier, left, width: wide, label }) => (
              <g key={earlier.id} className="gap">
                <rect x={left} y={0} width={wide} height={floor} />
                <text x={left + wide / 2} y={13}>
                  {label}
                </text>
              </g>
            ))}
          </Unspoken>
          <TimeAxis ticks={timeTicks(scale)} top={18} bottom={floor} />
          <Unspoken>
            {picture.lanes.map(({ id, middle }) => (
              <line key={id} className="lane-line" x1={0} x2={width} y1={middle} y2={middle} />
            ))}
            {picture.ties.map(({ id, talk, path }) => (
              <path key={id} className="tie" d={path} data-on={on?.id === talk || undefined} />
            ))}
            {picture.occasions.map(({ id, x, y, from, to, talks: held }) => (
              <g key={id} className="occasion" data-on={(on && held.includes(on.id)) || undefined}>
                <line x1={scale.startOf(from)} x2={scale.endOf(to)} y1={y} y2={y} />
                <path d={`M${x - 4},${y}L${x},${y - 4}L${x + 4},${y}L${x},${y + 4}Z`} />
              </g>
            ))}
            {picture.occasionLabels.map(({ id, label, x, y, anchor }) => (
              <text key={id} className="mark-name occasion-name" x={x} y={y + 4} textAnchor={anchor}>
                {label}
              </text>
            ))}
            {picture.lanes.map(({ id, label, top }) => (
              <text key={id} className="lane-name" x={0} y={top + 13}>
                {label}
              </text>
            ))}
            {picture.besideMiddle !== undefined && (
              <text
                className="lane-name"
                x={0}
                y={(picture.lanes.at(-1)?.top ?? 0) + (picture.lanes.at(-1)?.height ?? 0) + 19}
              >
                On the margins of
              </text>
            )}
          </Unspoken>
          <MarkList name="Talks">
            {picture.marks.map(({ id, x, y, talk }) => (
              <Mark
                key={id}
                {...{ id, x, y, walk }}
                href={pageOf(id)}
                label={spokenTalk(talk)}
                onOpen={() => navigate(pageOf(id))}
              >
                <ModeGlyph mode={talk.mode} />
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
            <ModeSign mode={on.mode} /> <strong>{spokenTalk(on)}.</strong>
          </>
        ) : (
          <span className="muted">
            Each mark is a meeting; a shaded band is a period without one. Point at a mark or use the arrow keys; open
            one to go to its page.
          </span>
        )}
      </p>
    </div>
  );
}
