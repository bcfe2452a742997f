import { calendarDays } from '../../domain/day.js';
import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import { meetingWords } from '../../generated/vocabulary/meeting-words.js';
import type { StoredValue } from '../../graph/stored-value.js';
import { endsOf, idAt, type NodeImage } from '../change/image.js';
import type { Touch } from '../change/record.js';
import { fieldsOf, rekeyed, storedKindOf } from './fields.js';
import { addressOfId, properties, type Thing } from './thing.js';

/** What {@link completedMeeting} has to know of meetings, by the ids: their parties, their places and the countries of these. */
export async function imagesAround(
  touch: Touch,
  meetings: readonly (NodeImage | Thing)[],
): Promise<Map<string, NodeImage>> {
  const ends = await touch(
    meetings.flatMap((meeting) =>
      ['HELD_IN', 'PARTY_TO', 'PLANNED_PLACE', 'PLANNED_PARTY'].flatMap((type) => endsOf(meeting, type)),
    ),
  );
  const countries = await touch(ends.flatMap((end) => countryOf(end) ?? []));
  return byId([...ends, ...countries]);
}

/** What has these ids, apart from proposals, withdrawn things and former ids that have the same. */
export function byId(images: readonly NodeImage[]): Map<string, NodeImage> {
  return new Map(images.filter(({ at, id }) => at === addressOfId(id)).map((image) => [image.id, image]));
}

/** What is there under an id: a thing, or else a planned talk. */
export function imageOf(images: readonly NodeImage[], id: string): NodeImage | undefined {
  const of = images.filter((image) => image.id === id);
  return of.find(({ at }) => at === addressOfId(id)) ?? of.find(isPlanned);
}

/** Whether something is a planned talk. */
export function isPlanned({ labels }: Pick<Thing, 'labels'>): boolean {
  return labels.includes('PlannedMeeting');
}

/** What the fields of a meeting say of it by other things: its days everywhere, the name of its place, its title if it has none. */
export function completedMeeting(meeting: Thing, images: ReadonlyMap<string, NodeImage>): Thing {
  const fields = fieldsOf(storedKindOf(meeting), meeting) as {
    readonly date: string;
    readonly startedAt: string | null;
    readonly mode: MeetingMode;
    readonly level: MeetingLevel;
    readonly place: string | null;
    readonly parties: readonly string[];
    readonly organizations: readonly string[];
    readonly title: string | null;
  };
  const value = (id: string | undefined, name: string) => {
    const found = images.get(id ?? '')?.properties[name];
    return typeof found === 'string' ? found : undefined;
  };
  const place = fields.place ?? undefined;
  const country = countryOf(images.get(place ?? ''));
  const zones = [value(place, 'timeZone'), ...fields.parties.map((id) => value(id, 'timeZone'))];
  const days = calendarDays(
    fields.date,
    fields.startedAt ?? undefined,
    zones.filter((zone) => zone !== undefined),
  );
  const placeNames = [value(place, 'city'), value(country, 'name')].filter((name) => name !== undefined);
  const parties = [...fields.parties, ...fields.organizations].map((id) => shortName(images.get(id)) ?? id);
  const { levels, modes } = meetingWords.names;
  const title = [parties.join('–'), levels[fields.level], modes[fields.mode]].filter(Boolean).join(' ');
  const values: Record<string, StoredValue | null> = {
    ...meeting.properties,
    title: fields.title ?? title,
    days: days.map((date) => ({ date })),
    placeName: place === undefined || placeNames.length === 0 ? null : placeNames.join(', '),
  };
  return { ...meeting, properties: properties(values) };
}

/** A country's initials if its name is more than one word and it has some, else the name. */
function shortName(image: NodeImage | undefined): string | undefined {
  const { name, aliases } = image?.properties ?? {};
  if (typeof name !== 'string') return undefined;
  const initials = ((aliases ?? []) as readonly string[]).find((alias) => /^(?:\p{Lu}\.?){2,4}$/u.test(alias));
  return name.includes(' ') && image?.labels.includes('Country') ? (initials ?? name) : name;
}

/** The country in which a place lies. */
export function countryOf(place: NodeImage | Thing | undefined): string | undefined {
  const end = place?.relationships.find(({ type }) => type === 'LOCATED_IN')?.end;
  return end === undefined ? undefined : idAt(end);
}

/** An act, or a proposed one, whose meeting is on another day than before: it has the day of the meeting, and so have its lists. */
export function movedAct(act: NodeImage | Thing, before: NodeImage | Thing, now: NodeImage | Thing): Thing {
  const [dayBefore, dayNow] = [before, now].map(({ properties: { date } }) => (date as { date: string }).date);
  if (dayBefore === undefined || dayNow === undefined || dayBefore === dayNow) return act;
  return {
    ...act,
    properties: properties({ ...act.properties, date: { date: dayNow } }),
    relationships: act.relationships.map((each) => rekeyed(each, dayBefore, dayNow)),
  };
}

/** What speaks against two talks being one, in words: no common day, other parties, another mode. */
export function differencesOf(one: NodeImage, other: NodeImage): string[] {
  const [first, second] = [one, other].map((talk) => {
    const fields = fieldsOf(storedKindOf(talk), talk);
    return {
      days: ((talk.properties.days ?? []) as readonly { readonly date: string }[]).map(({ date }) => date),
      parties: [fields.parties, fields.organizations].flat().sort().join(', '),
      mode: fields.mode,
    };
  });
  if (first === undefined || second === undefined) return [];
  return [
    ...(first.days.some((day) => second.days.includes(day))
      ? []
      : [`it was on ${second.days.join(', ')}, not on ${first.days.join(', ')}`]),
    ...(first.parties === second.parties ? [] : [`it was between ${second.parties}, not between ${first.parties}`]),
    ...(first.mode === second.mode ? [] : [`its mode is ${second.mode}, not ${first.mode}`]),
  ];
}
