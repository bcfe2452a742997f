import type { WriteStatement } from '../../graph/write.js';
import type { Touch } from '../change/record.js';
import { completedMeeting, countryOf, imagesAround } from './meeting.js';
import { idOf, type Thing } from './thing.js';

/**
 * The meetings that were held in a place, with the name and the clock that the place has now.
 *
 * @param here meetings that are there only now, as they are to be
 */
export async function meetingsHeldIn(
  write: WriteStatement,
  touch: Touch,
  place: Thing,
  here: readonly Thing[] = [],
): Promise<Thing[]> {
  const { rows: owners } = await write('find-owners', { ids: [idOf(place)] });
  const before = (await touch(owners.map(({ id }) => id))).filter(
    ({ labels }) => labels.includes('Meeting') || labels.includes('PlannedMeeting'),
  );
  const meetings = [...new Map<string, Thing>([...before, ...here].map((meeting) => [meeting.at, meeting])).values()];
  const images = await imagesAround(touch, meetings);
  for (const image of await touch([countryOf(place) ?? ''])) images.set(image.id, image);
  images.set(idOf(place), {
    ...place,
    element: '',
    id: idOf(place),
    relationships: place.relationships.map((each) => ({ ...each, element: '' })),
  });
  return meetings.map((meeting) => completedMeeting(meeting, images));
}
