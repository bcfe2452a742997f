import './timeline.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import { TimelineOfDocument, type TimelineOfQuery } from '../../generated/explorer/timeline.js';
import { useAnswer } from '../data/use-answer.js';
import { ThingPicker } from '../find/thing-picker.js';
import { Heading } from '../shared/heading.js';
import { Name } from '../shared/name.js';
import { Waiting } from '../shared/waiting.js';
import { partyInSentence } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { useUrlState } from '../url/use-url-state.js';
import { timelineParams } from './talk.js';
import { Talks } from './talks.js';

/** Somebody who talks. */
type Talker = Exclude<TimelineOfQuery['nodes'][number], null>;
type Known = Extract<Talker, { __typename: 'Country' | 'Person' }>;

/** The talks of some countries with each other, or of a person, through time. */
export default function Timeline() {
  const [{ of }, change] = useUrlState(timelineParams);
  const answer = useAnswer(TimelineOfDocument, of.length === 0 ? undefined : { ids: [...of] });
  const { data, loading } = answer;
  if (of.length > 0 && !data) return <Waiting for={answer} />;
  const known = of.length === 0 ? [] : (data?.nodes ?? []).filter(isKnown);
  const unknown = loading ? [] : of.filter((id) => !known.some((one) => one.id === id));
  const names = known.map(({ __typename: kind, name }) => (kind === 'Country' ? partyInSentence(name) : name));

  return (
    <div className="timeline">
      <Heading title={names.length > 0 ? headingOf(names) : 'Timeline'}>
        {names.length > 0 ? headingOf(names) : 'Whose talks?'}
      </Heading>
      <div className="talkers no-print">
        {known.map((one) => (
          <span key={one.id} className="talker">
            <Link href={pageOf(one.id)}>
              {one.__typename === 'Person' ? <Name name={one.name} native={one.nativeName} /> : one.name}
            </Link>
            <button
              type="button"
              className="quiet"
              aria-label={`Leave out ${one.name}`}
              onClick={() => change({ of: of.filter((id) => id !== one.id) })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </span>
        ))}
        <ThingPicker
          label={known.length === 0 ? 'A country or a person' : 'And a country or a person'}
          types={['COUNTRY', 'PERSON']}
          onPick={({ id }) => change({ of: [...new Set([...of, id])] })}
        />
      </div>
      {unknown.length > 0 && <p role="alert">Nobody has the id {unknown.join(', ')}; leave it out or search.</p>}
      {known.length > 0 ? (
        <Talks
          key={of.join()}
          people={known.flatMap((one) => (one.__typename === 'Person' ? [one.id] : []))}
          countries={known.flatMap((one) => (one.__typename === 'Country' ? [one.code] : []))}
        />
      ) : (
        <ul className="starts">
          <li>
            <Link href="/timeline?of=JP&of=KR">Japan and the Republic of Korea</Link>
          </li>
          <li>
            <Link href="/timeline?of=JP&of=KR&of=US">The three with the United States</Link>
          </li>
          <li>
            <Link href="/timeline?of=person:hayashi-yoshimasa">Hayashi Yoshimasa</Link>
          </li>
        </ul>
      )}
    </div>
  );
}

const isKnown = (one: Talker | null): one is Known => one?.__typename === 'Country' || one?.__typename === 'Person';

const headingOf = (names: readonly string[]) => `Talks ${names.length > 1 ? 'between' : 'of'} ${listed(names)}`;

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
