import { type LaidLanes, layOutLanes, type Markable } from '../picture/lanes.js';
import type { TimeScale } from '../picture/time-scale.js';
import { type Gap, gapWords } from './gaps.js';
import { levelLabels, type Meeting, whereOf } from './meeting.js';

/** A meeting in the picture. */
export interface MeetingMark extends Markable {
  readonly meeting: Meeting;
}

/** A gap in the picture, in pixels. Its label is empty if there is no room for it. */
export interface GapBand extends Gap {
  readonly left: number;
  readonly width: number;
  readonly label: string;
}

/** The picture of meetings: meetings in the lanes of their ranks, gaps, and occasions in a lane below, in pixels. */
export interface MeetingLayout extends LaidLanes<MeetingMark> {
  readonly gaps: readonly GapBand[];
  /** Nothing if no meeting was held on the margins of anything. */
  readonly occasions: LaidLanes<Markable & Occasion> | undefined;
  /** From a meeting to the occasion on the margins of which it was held. */
  readonly ties: readonly { readonly id: string; readonly path: string; readonly meeting: string }[];
}

/** Where the first lane begins: above it stand the words of the gaps, in pixels. */
const top = 20;

/**
 * Lays out meetings: a lane for each rank, the highest on top, and below them the occasions.
 *
 * @param meetings those of the scale's period
 * @param gaps those to show, of any period
 */
export function layOutMeetings(meetings: readonly Meeting[], gaps: readonly Gap[], scale: TimeScale): MeetingLayout {
  const { left, right } = scale;
  const levels = (Object.keys(levelLabels) as Meeting['level'][]).filter((rank) =>
    meetings.some(({ level }) => level === rank),
  );
  const laid = layOutLanes(
    levels.map((id) => ({ id, label: levelLabels[id] })),
    meetings.map(
      (meeting): MeetingMark => ({
        id: meeting.id,
        lane: meeting.level,
        x: scale.at(meeting.date),
        ...(meeting.place && { label: whereOf(meeting) }),
        meeting,
      }),
    ),
    { left, right, top, gap: 17, least: 46 },
  );
  const occasions = layOutOccasions(occasionsOf(meetings), scale, laid.bottom + 6);
  const places = new Map(laid.marks.map((mark) => [mark.id, mark]));
  return {
    ...laid,
    gaps: gaps.flatMap((gap) => bandOf(gap, scale)),
    occasions,
    ties: (occasions?.marks ?? []).flatMap(({ id, x, y, meetings: held }) =>
      held.flatMap((meeting) => {
        const mark = places.get(meeting);
        return mark ? [{ id: `${meeting} ${id}`, meeting, path: `M${mark.x},${mark.y}L${x},${y}` }] : [];
      }),
    ),
    bottom: occasions?.bottom ?? laid.bottom,
  };
}

function bandOf(gap: Gap, scale: TimeScale): GapBand[] {
  const left = Math.max(scale.left, scale.at(gap.earlier.date));
  const width = Math.min(scale.right, scale.at(gap.later.date)) - left;
  if (width < 3) return [];
  const words = gapWords(gap.days);
  return [{ ...gap, left, width, label: words.length * 7.2 < width - 4 ? words : '' }];
}

/** An occasion on the margins of which meetings were held: a conference with its days, or another meeting. */
export interface Occasion {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The ids of the meetings. */
  readonly meetings: readonly string[];
}

/** The occasions on the margins of which some meetings were held, the earliest first. */
function occasionsOf(meetings: readonly Meeting[]): Occasion[] {
  const found = new Map<string, Occasion>();
  for (const { id, date, onMarginsOf } of meetings) {
    for (const occasion of onMarginsOf) {
      const days =
        occasion.__typename === 'Conference'
          ? [occasion.startsOn ?? date, occasion.endsOn ?? date]
          : [occasion.date, occasion.date];
      const [from = date, to = date] = days;
      const before = found.get(occasion.id)?.meetings ?? [];
      found.set(occasion.id, { id: occasion.id, title: occasion.title, from, to, meetings: [...before, id] });
    }
  }
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from) || (a.id < b.id ? -1 : 1));
}

function layOutOccasions(occasions: readonly Occasion[], { at, left, right }: TimeScale, below: number) {
  if (occasions.length === 0) return undefined;
  return layOutLanes(
    [{ id: 'occasions', label: 'On the margins of' }],
    occasions.map((occasion) => ({
      ...occasion,
      lane: 'occasions',
      x: (at(occasion.from) + at(occasion.to)) / 2,
      label: occasion.title.replace(/, \d{4}$/u, ''),
      weight: occasion.meetings.length,
    })),
    { left, right, top: below, gap: 15, least: 46, line: 12 },
  );
}
