import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';
import { type ClockPlace, clocks } from './clocks.js';

/** A place as a document tells it. */
interface ToldPlace {
  readonly city: string | null;
  readonly country: { readonly id: string; readonly name: string };
}

/** The start, the length and the place of a talk. */
interface Told {
  readonly startedAt: string | null;
  readonly durationMinutes: number | null;
  readonly place: ToldPlace | null;
}

/** A talk, with what each document tells of it. */
export interface ToldTalk extends Told {
  readonly tellings: readonly (Told & {
    readonly document: { readonly id: string; readonly title: string; readonly publisherName: string };
  })[];
}

/**
 * What documents tell of the start, the length or the place of a talk otherwise than its page does, as terms of a list; nothing if
 * they do not differ.
 *
 * @param places whose clock is used, the first that has one
 */
export function ToldDifferently({ talk, places }: { readonly talk: ToldTalk; readonly places: readonly ClockPlace[] }) {
  const lines = talk.tellings.flatMap((telling) =>
    differences(talk, telling, places).map((words) => ({ words, document: telling.document })),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <dt>Told differently</dt>
      {lines.map(({ words, document: { id, title, publisherName } }) => (
        <dd key={`${id} ${words}`}>
          {words} <span className="muted">in</span> <Link href={pageOf(id)}>{title}</Link>{' '}
          <span className="muted">({publisherName})</span>
        </dd>
      ))}
      <dd className="muted small">What was recorded first is kept. If it is wrong, an editor corrects the talk.</dd>
    </>
  );
}

function differences(talk: Told, told: Told, places: readonly ClockPlace[]): string[] {
  const { startedAt, durationMinutes } = told;
  const differs = <Value,>(one: Value | null, other: Value | null) => one !== null && other !== null && one !== other;
  const [clock] = startedAt === null ? [] : clocks(startedAt, places);
  return [
    ...(startedAt !== null && talk.startedAt !== null && Date.parse(startedAt) !== Date.parse(talk.startedAt)
      ? [clock === undefined ? startedAt : `${clock.time} in ${clock.place}, ${clock.day}`]
      : []),
    ...(differs(durationMinutes, talk.durationMinutes) ? [`${durationMinutes} minutes`] : []),
    ...placeDifference(talk.place, told.place),
  ];
}

/** A country alone is no other place than a city of it. */
function placeDifference(here: ToldPlace | null, told: ToldPlace | null): string[] {
  if (here === null || told === null) return [];
  const differs =
    here.country.id !== told.country.id || (here.city !== null && told.city !== null && here.city !== told.city);
  return differs ? [[told.city, told.country.name].filter(Boolean).join(', ')] : [];
}
