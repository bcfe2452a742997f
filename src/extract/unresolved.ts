import { unknownPeople } from './actors.js';
import { settle } from './participants.js';
import type { Offer, ProposedAct, Unresolved } from './proposal.js';
import type { Reading } from './reading.js';

/** The last pass: words that match nothing known: names of people, acts without an issue, talks without a printed day. */
export function readUnresolved(reading: Reading): Reading {
  const { meetings, acts } = reading;
  const found: Unresolved[] = [];
  for (const { meeting, participants } of meetings) {
    const { paragraph, start, end } = meeting.span;
    for (const participant of participants) {
      const place = { text: participant.name, paragraph, start, end };
      if (participant.person === undefined) {
        const { name, printedTitle: title, country } = participant;
        const offer = personOffered(name, title, country);
        found.push({ kind: 'PERSON', ...place, why: 'takes part; nobody known has this name', offer });
      }
      if (participant.office === undefined) found.push({ kind: 'OFFICE', ...place, why: 'the text gives no office' });
      if (participant.country === undefined)
        found.push({ kind: 'COUNTRY', ...place, why: 'the text gives no country' });
    }
    if (!meeting.because.some((word) => word.startsWith('day: "'))) {
      found.push({
        kind: 'DATE',
        text: meeting.span.quote,
        paragraph,
        start,
        end,
        why: 'the text gives no day; the day of publication is used',
      });
    }
  }
  const day = meetings[0]?.meeting.date ?? reading.publishedOn;
  const everybody = meetings.flatMap((meeting) => meeting.participants);
  const participants = everybody.filter(
    (participant, index) => everybody.findIndex((other) => other.key === participant.key) === index,
  );
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      for (const mention of unknownPeople(sentence.text, { reading, participants })) {
        if (settle(reading, mention, day).person !== undefined) continue;
        const text = sentence.text.slice(mention.start, mention.end);
        if (found.some((other) => other.text === text || other.offer?.name === mention.name)) continue;
        found.push({
          kind: 'PERSON',
          text,
          paragraph: passage.number,
          start: sentence.start + mention.start,
          end: sentence.start + mention.end,
          why: 'no participant has this name, or more than one has',
          offer: personOffered(mention.name, mention.title ?? '', mention.country),
        });
      }
    }
  }
  return { ...reading, unresolved: [...found, ...issuesOffered(acts)] };
}

function personOffered(name: string, title: string, country: string | undefined): Offer {
  return {
    name,
    ...(title === '' ? {} : { title }),
    ...(country === undefined ? {} : { country }),
  };
}

/** The acts about nothing known, those with the same phrase together: they wait for one issue. */
function issuesOffered(acts: readonly ProposedAct[]): Unresolved[] {
  const offered: (Unresolved & { acts: number[] })[] = [];
  acts.forEach((act, index) => {
    if (act.about.length > 0) return;
    const { quote: text, paragraph, start, end } = act;
    const [name, ...otherNames] = act.phrases;
    const same = offered.find(({ offer }) => name !== undefined && offer?.name.toLowerCase() === name.toLowerCase());
    if (same !== undefined) {
      same.acts.push(index);
      return;
    }
    offered.push({
      kind: 'ISSUE',
      ...{ text, paragraph, start, end },
      why: ['no known issue is named', ...act.unbound.map(notAlone)].join('; '),
      ...(name === undefined ? {} : { offer: { name, ...(otherNames.length === 0 ? {} : { otherNames }) } }),
      acts: [index],
    });
  });
  return offered;
}

function notAlone({ words, issue }: ProposedAct['unbound'][number]): string {
  return `"${words}" alone does not name ${issue.name}`;
}
