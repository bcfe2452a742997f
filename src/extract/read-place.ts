import type { MeetingMode } from '../domain/meeting-mode.js';
import { cues } from './cue.js';
import type { PlaceMention } from './find-place.js';
import lexicon from './lexicon/meetings.json' with { type: 'json' };
import type { ProposedMeeting } from './proposal.js';
import type { Reading, ReadPassage } from './reading.js';
import type { Sentence } from './split-sentences.js';

/** Where a talk is held, and beside what. */
export interface ReadPlace {
  /** Absent for a talk at no place. */
  readonly place?: NonNullable<ProposedMeeting['place']>;
  /** The IANA zone of the place, or of where the speaker is for a talk at no place. */
  readonly timeZone?: string;
  readonly marginsOf?: NonNullable<ProposedMeeting['marginsOf']>;
  readonly because?: string;
}

const visiting = cues(lexicon.visiting);

function placeIn(reading: Reading, text: string): PlaceMention | undefined {
  const found = reading.places(text).filter((one) => {
    const left = text.slice(0, one.start);
    return (
      /(?:\b(?:in|at|visiting|from|near|to)\s+(?:the\s+)?|,\s)$/iu.test(left) &&
      !/\b(?:launch\w*|situation|war|attack|embassy)\b[^,]*$/iu.test(left)
    );
  });
  return found.find((one) => one.city !== undefined) ?? found[0];
}

/** Where a talk told in a sentence is held: there, in the name of the occasion, or in the rest of the introduction. */
export function readPlace(reading: Reading, passage: ReadPassage, sentence: Sentence, mode: MeetingMode): ReadPlace {
  const margins = reading.margins(sentence.text)[0];
  const marginsOf =
    margins === undefined
      ? {}
      : { marginsOf: { title: margins.title, ...(margins.id === undefined ? {} : { id: margins.id }) } };
  const inName =
    margins === undefined ? undefined : reading.places(margins.title).find((one) => one.city !== undefined);
  const inTitle = placeIn(reading, reading.readout.title);
  const inIntroduction = passage.number === 0 ? placeIn(reading, passage.text) : undefined;
  const found = placeIn(reading, sentence.text) ?? inName ?? inTitle ?? inIntroduction;
  if (found === undefined) return marginsOf;
  const zone = found.timeZone === undefined ? {} : { timeZone: found.timeZone };
  visiting.lastIndex = 0;
  if (mode !== 'IN_PERSON') return visiting.test(sentence.text) ? { ...marginsOf, ...zone } : marginsOf;
  const { city, country, id } = found;
  return {
    ...marginsOf,
    ...zone,
    place: { country, ...(city === undefined ? {} : { city }), ...(id === undefined ? {} : { id }) },
    because: `place: "${city ?? country}"`,
  };
}
