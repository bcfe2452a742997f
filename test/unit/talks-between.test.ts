import fc from 'fast-check';
import { levelsBetween, type NearTalk } from '../../src/domain/talks-between.js';

const talk = (number: number): NearTalk => ({
  id: `meeting:${String(number).padStart(3, '0')}`,
  date: '2022-02-12',
  level: number % 2 === 0 ? 'LEADERS' : 'DIRECTORS_GENERAL',
  ofSameParties: number % 3 > 0,
});
/** How many talks a statement reads. */
const nearTalksRead = 50;
/** The talks that a statement reads: the nearest before a talk, or after it. */
const nearestBefore = (place: number) =>
  Array.from({ length: place }, (_, at) => talk(place - 1 - at)).slice(0, nearTalksRead);
const nearestAfter = (place: number, all: number) =>
  Array.from({ length: all - place - 1 }, (_, at) => talk(place + 1 + at)).slice(0, nearTalksRead);

describe('the talks between two', () => {
  test('are those of just the same parties, and no end is among them', () => {
    expect(levelsBetween(talk(5), talk(0), nearestBefore(5))).toEqual(['LEADERS', 'LEADERS', 'DIRECTORS_GENERAL']);
    expect(levelsBetween(talk(5), talk(4), nearestBefore(5))).toEqual([]);
  });

  test('are not known if more lie between than are read', () => {
    expect(levelsBetween(talk(nearTalksRead), talk(0), nearestBefore(nearTalksRead))).toHaveLength(33);
    expect(levelsBetween(talk(nearTalksRead + 1), talk(0), nearestBefore(nearTalksRead + 1))).toBeUndefined();
  });

  test('are the same from both ends', () => {
    const all = 120;
    fc.assert(
      fc.property(fc.nat(all - 1), fc.nat(all - 1), (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const fromLater = levelsBetween(talk(later), talk(earlier), nearestBefore(later));
        const fromEarlier = levelsBetween(talk(earlier), talk(later), nearestAfter(earlier, all));
        expect(fromLater?.toSorted()).toEqual(fromEarlier?.toSorted());
      }),
    );
  });
});
