import { useLocation } from 'wouter';
import { LanePicture } from '../picture/lane-picture.js';
import type { Period } from '../picture/period.js';
import { pageOf } from '../url/page-of.js';
import type { Gap } from './gaps.js';
import { type Meeting, spokenMeeting } from './meeting.js';
import { layOutMeetings, type MeetingLayout, type MeetingMark } from './meeting-layout.js';
import { ModeGlyph, ModeSign } from './mode-glyph.js';

/** Meetings on a time axis, by rank; a mark opens the page of its meeting. */
export function MeetingPicture({
  meetings,
  gaps,
  period,
  name,
}: {
  readonly meetings: readonly Meeting[];
  readonly gaps: readonly Gap[];
  readonly period: Period;
  readonly name: string;
}) {
  const [, navigate] = useLocation();

  return (
    <LanePicture<MeetingMark, MeetingLayout>
      className="meeting-picture"
      name={name}
      listName="Talks"
      period={period}
      axisTop={18}
      layOut={(scale) => layOutMeetings(meetings, gaps, scale)}
      belowAxis={(laid, floor) =>
        laid.gaps.map(({ earlier, left, width, label }) => (
          <g key={earlier.id} className="gap">
            <rect x={left} y={0} width={width} height={floor} />
            <text x={left + width / 2} y={13}>
              {label}
            </text>
          </g>
        ))
      }
      lines={({ ties, occasions }, on, scale) => (
        <>
          {ties.map(({ id, meeting, path }) => (
            <path key={id} className="tie" d={path} data-on={on?.id === meeting || undefined} />
          ))}
          {occasions?.marks.map(({ id, x, y, from, to, meetings: held }) => (
            <g key={id} className="occasion" data-on={(on && held.includes(on.id)) || undefined}>
              <line x1={scale.startOf(from)} x2={scale.endOf(to)} y1={y} y2={y} />
              <path d={`M${x - 4},${y}L${x},${y - 4}L${x + 4},${y}L${x},${y + 4}Z`} />
            </g>
          ))}
          {occasions?.labels.map(({ id, label, x, y, anchor }) => (
            <text key={id} className="mark-name occasion-name" x={x} y={y + 4} textAnchor={anchor}>
              {label}
            </text>
          ))}
        </>
      )}
      lastLane={({ occasions }) => occasions?.lanes[0]}
      linkOf={({ id, meeting }) => ({
        href: pageOf(id),
        label: spokenMeeting(meeting),
        onOpen: () => navigate(pageOf(id)),
      })}
      signOf={({ meeting }) => <ModeGlyph mode={meeting.mode} />}
      readout={(on) =>
        on ? (
          <>
            <ModeSign mode={on.meeting.mode} /> <strong>{spokenMeeting(on.meeting)}.</strong>
          </>
        ) : (
          <span className="muted">
            Each mark is a meeting; a shaded band is a period without one. Point at a mark or use the arrow keys; open
            one to go to its page.
          </span>
        )
      }
    />
  );
}
