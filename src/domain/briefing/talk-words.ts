import { valueWords } from '../../generated/vocabulary/value-words.js';
import { longDay } from '../day.js';
import type { MeetingLevel } from '../meeting.js';
import { listed, withArticle } from '../sentence.js';
import { plain } from './citations.js';
import type { BriefedAct, BriefingEvidence, Side } from './evidence.js';

/** How and where a talk was held: `in person in Honolulu, the United States`, `by telephone`. */
export function howAndWhere({ mode, place }: Pick<BriefingEvidence, 'mode' | 'place'>): string {
  const where = place && [place.city, withArticle(place.country.name)].filter(Boolean).join(', ');
  return `${valueWords.mode[mode]}${where ? ` in ${where}` : ''}`;
}

/** Who took part, and in which office: `HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan`. */
export function participantWords({ person, office, country }: BriefingEvidence['participants'][number]): string {
  const post = [office?.title, country && withArticle(country.name)].filter(Boolean).join(' of ');
  return [person.name, post].filter(Boolean).join(', ');
}

/** The level of a talk: `at the level of foreign ministers`. Empty if the participants were of different or other ranks. */
export function atLevel(level: MeetingLevel): string {
  if (level === 'OTHER') return '';
  return level === 'WORKING_LEVEL' ? 'at working level' : `at the level of ${valueWords.level[level]}`;
}

/** Who did what, and when, in Markdown: `**Japan**, 3 February 2022: Foreign Minister Hayashi protested …`. */
export function actWords(act: Pick<BriefedAct, 'sides' | 'date' | 'summary'>): string {
  return `**${plain(sidesWords(act.sides))}**, ${longDay(act.date)}: ${plain(act.summary ?? '')}`;
}

/** Sides at the head of a line: `Japan and the Republic of Korea`. */
export function sidesWords(sides: readonly Side[]): string {
  return listed(sides.map(({ name }, place) => (place === 0 ? name : withArticle(name))));
}
