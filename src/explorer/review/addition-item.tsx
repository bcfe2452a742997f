import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Day } from '../shared/day.js';
import { count } from './count.js';
import type { Addition } from './decide/additions.js';
import { GraphLine } from './graph-line.js';

/** What one decision adds, in words and as relationships. */
export function AdditionItem({ addition }: { readonly addition: Addition }) {
  if (addition.is === 'meeting') {
    const { title, date, parties, participants } = addition.meeting;
    return (
      <li data-adds="meeting">
        New talk: {title}, <Day date={date} />, {count(parties.length, 'party', 'parties')},{' '}
        {count(participants.length, 'participant')}
      </li>
    );
  }
  if (addition.is === 'link') {
    return (
      <li data-adds="link">
        {addition.lines.map((line) => (
          <GraphLine key={line.to} line={line} />
        ))}
        {addition.lines.length === 0 && 'A reference that adds no relationship'}
      </li>
    );
  }
  return (
    <li data-adds={addition.is}>
      {addition.is === 'version' && 'New version: '}
      {addition.act.summary ?? actSentenceText(addition.act)}
      {addition.lines.map((line) => (
        <GraphLine key={`${line.from} ${line.to}`} line={line} />
      ))}
    </li>
  );
}
