import { Link } from 'wouter';
import { MeetingChangesDocument, type MeetingChangesQuery } from '../../generated/explorer/meeting.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { useAnswer } from '../data/use-answer.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { notHeldWhole } from '../shared/held.js';
import { Waiting } from '../shared/waiting.js';
import { listed } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';

const movementSigns = { HARDENED: '↑', SOFTENED: '↓', UNCHANGED: '=', CHANGED_HANDS: '' } as const;

/** What changed since the meeting before: how each side moved on which issue, what is new, what was not mentioned again. */
export function Changes({ base, head }: { readonly base: string; readonly head: string }) {
  const answer = useAnswer(MeetingChangesDocument, { base, head });
  const { data, fault } = answer;
  if (fault?.code === 'BAD_USER_INPUT') return <p className="muted">{fault.message}</p>;
  if (!data) return <Waiting for={answer} />;
  const found = data.compareMeetings;
  if (!found) return <p className="muted">The two meetings cannot be compared.</p>;
  return (
    <>
      <p>
        Compared with the <Link href={pageOf(base)}>{found.base.title}</Link> of <Day date={found.base.date} />. Each
        side is compared with itself, by its hardest act at each meeting on each issue.
      </p>
      {found.carriedOver.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">At both meetings</th>
              <th scope="col">Side</th>
              <th scope="col">Tone</th>
              <th scope="col">Then</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          {found.carriedOver.map((entry) => (
            <CarriedOver key={entry.issue.id} {...entry} />
          ))}
        </table>
      )}
      <dl className="new-and-silent">
        <OneSided of={found.introduced} certain="New at this meeting" else="In the texts held of this meeting only" />
        <OneSided
          of={found.dropped}
          certain="Not mentioned again"
          else="In the texts held of the meeting before only"
        />
      </dl>
      <MissingTexts base={found.base} head={found.head} />
    </>
  );
}

type Compared = NonNullable<MeetingChangesQuery['compareMeetings']>;

/** How each side moved on an issue; an issue on which no side did something at both meetings says so. */
function CarriedOver({ issue, movements, baseActs, headActs }: Compared['carriedOver'][number]) {
  const rows =
    movements.length > 0
      ? movements.map(({ side, movement, base, head }) => ({
          side: side.name,
          movement,
          tone: `${movementSigns[movement]} ${valueWords.movement[movement]}`,
          before: base,
          after: head,
        }))
      : [
          {
            side: '',
            movement: 'OTHERS',
            tone: 'by another side',
            before: hardest(baseActs),
            after: hardest(headActs),
          },
        ];
  return (
    <tbody>
      {rows.map(({ side, movement, tone, before, after }, place) => (
        <tr key={side}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              <Link href={pageOf(issue.id)}>{issue.name}</Link>
            </th>
          )}
          <td>{side}</td>
          <td data-movement={movement}>{tone}</td>
          <td>{before && <ActSentence act={before} />}</td>
          <td>{after && <ActSentence act={after} />}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** The hardest of some acts, by tone; the first of them if several sound as hard. */
export function hardest<TAct extends { readonly tone: number }>(acts: readonly TAct[]): TAct | undefined {
  const most = Math.max(...acts.map(({ tone }) => tone));
  return acts.find(({ tone }) => tone === most);
}

/** The issues of one of the meetings only: those of which that is certain, and those that a text which is not held may tell of. */
function OneSided(given: {
  readonly of: Compared['introduced'] | Compared['dropped'];
  readonly certain: string;
  readonly else: string;
}) {
  const [certain, others] = [true, false].map((is) =>
    given.of.filter((entry) => entry.certain === is).map(({ issue }) => issue),
  );
  return (
    <>
      {(certain?.length !== 0 || others?.length === 0) && (
        <>
          <dt>{given.certain}</dt>
          <IssueNames issues={certain ?? []} />
        </>
      )}
      {others?.length !== 0 && (
        <>
          <dt>{given.else}</dt>
          <IssueNames issues={others ?? []} />
        </>
      )}
    </>
  );
}

/** Whose own text of which meeting is not held whole. */
function MissingTexts({ base, head }: Pick<Compared, 'base' | 'head'>) {
  const missing = [
    { of: 'the meeting before', parties: notHeldWhole(base) },
    { of: 'this meeting', parties: notHeldWhole(head) },
  ].filter(({ parties }) => parties.length > 0);
  if (missing.length === 0) return null;
  return (
    <p className="small muted">
      Not held whole: {missing.map(({ of, parties }) => `what ${listed(parties)} published about ${of}`).join('; ')}.
      These texts may mention more.
    </p>
  );
}

/** Issues of a description list, each with its page. */
export function IssueNames({ issues }: { readonly issues: readonly { readonly id: string; readonly name: string }[] }) {
  if (issues.length === 0) return <dd className="muted">none</dd>;
  return issues.map(({ id, name }) => (
    <dd key={id}>
      <Link href={pageOf(id)}>{name}</Link>
    </dd>
  ));
}
