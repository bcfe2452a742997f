import './find.css';
import { Link } from 'wouter';
import { FindDocument } from '../../generated/explorer/find.js';
import { useAnswer } from '../data/use-answer.js';
import { Empty } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { oneOf, text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { HitLine, hitOf } from './hit.js';

const kinds = ['ALL', 'MEETING', 'PERSON', 'ISSUE', 'NOMINATION', 'DOCUMENT', 'ORGANIZATION', 'COUNTRY'] as const;
const params = { q: text, kind: oneOf(kinds, 'ALL') };
const most = 50;

/** All that a search finds, of all kinds or of one. */
export default function Find() {
  const [{ q, kind }, change] = useUrlState(params);
  const answer = useAnswer(
    FindDocument,
    q === undefined ? undefined : { text: q, types: kind === 'ALL' ? null : [kind], first: most },
  );
  const { data, loading } = answer;
  const hits = (data?.search.edges ?? []).map(({ node }) => hitOf(node));
  if (q === undefined) {
    return (
      <>
        <Heading>Find</Heading>
        <Empty>
          Type a name, an issue or a place in the search box above, in any script. Or start with a question:
        </Empty>
      </>
    );
  }
  return (
    <div className="find">
      <Heading title={`${q}: find`}>“{q}”</Heading>
      <p className="kinds">
        <span id="kinds-label" className="muted">
          Show
        </span>
        <select
          aria-labelledby="kinds-label"
          value={kind}
          onChange={({ target }) => change({ kind: target.value as typeof kind })}
        >
          {kinds.map((option) => (
            <option key={option} value={option}>
              {option === 'ALL' ? 'everything' : plural(option)}
            </option>
          ))}
        </select>
        <span className="muted" role="status">
          {data && !loading && (hits.length === most ? `the best ${most}` : `${hits.length} found`)}
        </span>
      </p>
      {!data && <Waiting for={answer} />}
      {data && hits.length === 0 && (
        <Empty>Nothing found. Try fewer letters, or another script. Or start with a question:</Empty>
      )}
      <ul aria-busy={loading}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={pageOf(hit.id)}>
              <HitLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function plural(kind: string): string {
  const word = kind.toLowerCase();
  if (word === 'person') return 'people';
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
