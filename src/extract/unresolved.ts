import { findActors, pronounOf } from './actors.js';
import type { ProposedAct, Unresolved } from './proposal.js';
import type { Reading } from './reading.js';

/** The last pass: words that match nothing known: names of people, acts without an issue, talks without a printed day. */
export function readUnresolved(reading: Reading): Reading {
  const { meetings, acts } = reading;
  const found: Unresolved[] = [];
  for (const { meeting, participants } of meetings) {
    const { paragraph, start, end } = meeting.span;
    for (const participant of participants) {
      if (participant.person === undefined)
        found.push({
          kind: 'PERSON',
          text: participant.name,
          paragraph,
          start,
          end,
          why: 'takes part and is in no gazetteer',
        });
      if (participant.office === undefined)
        found.push({ kind: 'OFFICE', text: participant.name, paragraph, start, end, why: 'no office is told' });
      if (participant.country === undefined)
        found.push({ kind: 'COUNTRY', text: participant.name, paragraph, start, end, why: 'no country is told' });
    }
    if (!meeting.because.some((word) => word.startsWith('day: "'))) {
      found.push({
        kind: 'DATE',
        text: meeting.span.quote,
        paragraph,
        start,
        end,
        why: 'no day is told; taken as that of publication',
      });
    }
  }
  const everybody = meetings.flatMap((meeting) => meeting.participants);
  const participants = everybody.filter(
    (participant, index) => everybody.findIndex((other) => other.key === participant.key) === index,
  );
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      for (const mention of findActors(sentence.text, { reading, participants })) {
        const text = sentence.text.slice(mention.start, mention.end);
        if (mention.kind !== 'unknown' || pronounOf(text) !== undefined || /^the\s/iu.test(text)) continue;
        const place = {
          paragraph: passage.number,
          start: sentence.start + mention.start,
          end: sentence.start + mention.end,
        };
        if (!found.some((other) => other.text === text))
          found.push({ kind: 'PERSON', text, ...place, why: 'nobody, or more than one, of that name takes part' });
      }
    }
  }
  for (const act of acts.filter((act) => act.about.length === 0)) {
    found.push({
      kind: 'ISSUE',
      text: act.quote,
      paragraph: act.paragraph,
      start: act.start,
      end: act.end,
      why: ['no known issue is named', ...act.unbound.map(notAlone)].join('; '),
    });
  }
  return { ...reading, unresolved: found };
}

function notAlone({ words, issue }: ProposedAct['unbound'][number]): string {
  return `"${words}" alone does not name ${issue.name}`;
}
