import { Link } from 'wouter';
import { FindDocument } from '../../generated/explorer/find.js';
import { useAnswer } from '../data/use-answer.js';
import { Empty } from '../shared/empty.js';
import { Fault } from '../shared/fault.js';
import { Heading } from '../shared/heading.js';
import { Loading } from '../shared/loading.js';
import { pageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

const params = { q: text };

/** All that a search finds. */
export default function Find() {
  const [{ q }] = useUrlState(params);
  const { data, fault, loading, again } = useAnswer(FindDocument, q === undefined ? undefined : { text: q, first: 50 });
  const hits = data?.search.edges ?? [];
  return (
    <>
      <Heading>{q === undefined ? 'Find' : `“${q}”`}</Heading>
      {fault && <Fault fault={fault} again={again} />}
      {loading && !data && <Loading />}
      {data && hits.length === 0 && <Empty>Nothing is called that. A question that has an answer:</Empty>}
      <ul aria-busy={loading}>
        {hits.map(({ node }) => (
          <li key={node.id}>
            <Link href={pageOf(node.id)}>{'name' in node ? node.name : 'title' in node ? node.title : node.id}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
