import { Link } from 'wouter';
import { PlannedTalksDocument } from '../../generated/explorer/planned.js';
import { useAnswer } from '../data/use-answer.js';
import { ForEditors } from '../editor/sign-in.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Waiting } from '../shared/waiting.js';
import { localDay } from '../shared/wording.js';
import { PlanForm } from './plan-form.js';

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The talks to come, and for an editor a form to add one. */
export default function Planned() {
  const now = Date.now();
  const variables = { today: localDay(new Date(now)), yesterday: localDay(new Date(now - millisecondsOfDay)) };
  const answer = useAnswer(PlannedTalksDocument, variables);
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} page />;
  // A talk has several days: one that is still to come somewhere has not passed.
  const ahead = data.ahead.nodes;
  const passed = data.passed.nodes.filter(({ id }) => ahead.every((talk) => talk.id !== id));
  return (
    <>
      <Heading>Talks ahead</Heading>
      <p className="no-print">
        <Link href="/briefing">Briefing for a talk ahead</Link>
      </p>
      {ahead.length === 0 && <p className="muted">No talk to come is recorded here.</p>}
      <MeetingList meetings={ahead} busy={loading} />
      {passed.length > 0 && (
        <section aria-labelledby="passed">
          <h2 id="passed">The day has passed</h2>
          <p className="muted">No text held here tells whether these talks were held. Add one that does.</p>
          <MeetingList meetings={passed} busy={loading} />
        </section>
      )}
      <section aria-labelledby="add-talk" className="no-print">
        <h2 id="add-talk">Add a talk to come</h2>
        <ForEditors>
          <PlanForm />
        </ForEditors>
      </section>
    </>
  );
}
