import { Link } from 'wouter';
import type { ComparedTalkFragment } from '../../generated/explorer/compare.js';
import { ThingPicker } from '../find/thing-picker.js';
import { Day } from '../shared/day.js';
import { levelWords, modeWords } from '../shared/meeting-words.js';
import { pageOf } from '../url/page-of.js';

/** One of the two talks, and a search for another in its place. */
export function ChosenTalk({
  label,
  talk,
  onPick,
}: {
  readonly label: string;
  readonly talk: ComparedTalkFragment | undefined;
  onPick(id: string): void;
}) {
  return (
    <div className="chosen-talk">
      <p className="small muted">{label}</p>
      {talk && (
        <p>
          <Link href={pageOf(talk.id)}>{talk.title}</Link>
          <br />
          <span className="muted">
            <Day date={talk.date} />, {levelWords[talk.level]}, {modeWords[talk.mode]}
          </span>
        </p>
      )}
      <div className="no-print">
        <ThingPicker
          label={`${label}: ${talk ? 'another talk' : 'a talk'}`}
          types={['MEETING']}
          onPick={({ id }) => onPick(id)}
        />
      </div>
    </div>
  );
}
