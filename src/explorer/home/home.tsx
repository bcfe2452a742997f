import './home.css';
import { Link } from 'wouter';
import { HomeDocument } from '../../generated/explorer/home.js';
import { examples } from '../../generated/vocabulary/examples.js';
import { greatestPage } from '../data/fetch-latest.js';
import { useAnswer } from '../data/use-answer.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Waiting } from '../shared/waiting.js';
import { number } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

const params = { show: number(12) };

/** Where a visitor begins: what one can ask, and the newest meetings. */
export default function Home() {
  const [{ show }, change] = useUrlState(params);
  const answer = useAnswer(HomeDocument, { first: Math.min(Math.max(show, 1), greatestPage) });
  const { data, loading } = answer;
  return (
    <div className="home">
      <Heading title="What led up to this talk?">
        What led up to this talk, what changed, and where is that written?
      </Heading>
      <p className="muted">
        {data
          ? `${data.meetings.totalCount} meetings, ${data.acts.totalCount} acts, ${data.documents.totalCount} published documents. Every act opens the words that it is based on.`
          : ' '}
      </p>
      <div className="home-columns">
        <section aria-labelledby="begin">
          <h2 id="begin">Start with a question</h2>
          <ul className="questions">
            {examples.questions.map(({ words, page }) => (
              <li key={page}>
                <Link href={page}>{words}</Link>
              </li>
            ))}
          </ul>
          <p className="muted small no-print">
            Press <kbd>/</kbd> to search: names in any order, in Latin letters, 漢字 or 한글.
          </p>
        </section>
        <section aria-labelledby="recent">
          <h2 id="recent">Latest meetings</h2>
          <p className="no-print">
            <Link href="/planned">Talks ahead</Link> · <Link href="/gaps">Texts not held</Link>
          </p>
          {!data && <Waiting for={answer} />}
          {data && <MeetingList meetings={data.meetings.nodes} busy={loading} />}
          {data && data.meetings.nodes.length < Math.min(data.meetings.totalCount, greatestPage) && (
            <button
              type="button"
              className="no-print"
              onClick={() => change({ show: Math.min(show + 24, greatestPage) }, { replace: true })}
            >
              Show earlier meetings
            </button>
          )}
        </section>
      </div>
    </div>
  );
}
