import './timeline.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import { TimelineOfDocument, type TimelineOfQuery } from '../../generated/explorer/timeline.js';
import { examples } from '../../generated/vocabulary/examples.js';
import { useAnswer } from '../data/use-answer.js';
import { ChosenThings } from '../find/chosen-things.js';
import { Heading } from '../shared/heading.js';
import { Name } from '../shared/name.js';
import { Waiting } from '../shared/waiting.js';
import { listed, partyInSentence } from '../shared/wording.js';
import { useUrlState } from '../url/use-url-state.js';
import { timelineParams } from './meeting.js';
import { Meetings } from './meetings.js';

/** A country or a person whose meetings are shown. */
type Subject = Exclude<TimelineOfQuery['nodes'][number], null>;
type Known = Extract<Subject, { __typename: 'Country' | 'Person' }>;

/** The meetings of some countries with each other, or of a person, through time. */
export default function Timeline() {
  const [{ of }, change] = useUrlState(timelineParams);
  const answer = useAnswer(TimelineOfDocument, of.length === 0 ? undefined : { ids: [...of] });
  const { data, loading } = answer;
  if (of.length > 0 && !data) return <Waiting for={answer} />;
  const known = of.length === 0 ? [] : (data?.nodes ?? []).filter(isKnown);
  const unknown = loading ? [] : of.filter((id) => !known.some((subject) => subject.id === id));
  const names = known.map(({ __typename: kind, name }) => (kind === 'Country' ? partyInSentence(name) : name));
  const codes = known.flatMap((subject) => (subject.__typename === 'Country' ? [subject.code] : []));
  return (
    <div className="timeline">
      <Heading title={names.length > 0 ? headingOf(names) : 'Timeline'}>
        {names.length > 0 ? headingOf(names) : 'Talks by country or person'}
      </Heading>
      <ChosenThings
        things={known.map((subject) => ({
          ...subject,
          ...(subject.__typename === 'Person' && {
            shown: <Name name={subject.name} native={subject.nativeNames[0]} />,
          }),
        }))}
        label={known.length === 0 ? 'A country or a person' : 'Add a country or a person'}
        unknown={unknown}
        types={['COUNTRY', 'PERSON']}
        onPick={({ id }) => change({ of: [...new Set([...of, id])] })}
        onRemove={(id) => change({ of: of.filter((other) => other !== id) })}
      />
      {codes.length > 1 && (
        <p className="no-print">
          <Link href={`/briefing?parties=${codes.join(',')}`}>Briefing for a talk ahead between them</Link>
        </p>
      )}
      {known.length > 0 ? (
        <Meetings
          key={of.join()}
          people={known.flatMap((subject) => (subject.__typename === 'Person' ? [subject.id] : []))}
          countries={codes}
        />
      ) : (
        <ul className="starts">
          {examples.timeline.map(({ words, page }) => (
            <li key={page}>
              <Link href={page}>{words}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const isKnown = (subject: Subject | null): subject is Known =>
  subject?.__typename === 'Country' || subject?.__typename === 'Person';

const headingOf = (names: readonly string[]) => `Talks ${names.length > 1 ? 'between' : 'involving'} ${listed(names)}`;
