import { Link } from 'wouter';
import { NominationActsDocument, NominationDocument } from '../../generated/explorer/nomination.js';
import { useAnswer } from '../data/use-answer.js';
import { ActList } from '../shared/act-list.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { LinkedNames, Name } from '../shared/name.js';
import { Pager, usePage } from '../shared/pager.js';
import { SeeAlso } from '../shared/see-also.js';
import { Sources } from '../shared/sources.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';

/** A nomination: the site, its milestones, and what was said about it. */
export default function Nomination() {
  const id = usePageId();
  const answer = useAnswer(NominationDocument, { id });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { nomination } = data;
  if (!nomination) return <NotHere what="nomination" />;
  const { nominatedBy, submittedTo, site } = nomination;
  const issues = (data.neighbourhood?.edges ?? []).flatMap(({ node }) => (node.__typename === 'Issue' ? [node] : []));

  return (
    <article className="plain" aria-busy={loading}>
      <Heading title={nomination.name}>
        <Name name={nomination.name} native={site.nativeNames[0]} country={nominatedBy.code} />
      </Heading>
      {nomination.aliases.length > 0 && (
        <p className="muted">
          Also called{' '}
          {nomination.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <Name name={alias} country={nominatedBy.code} />
            </span>
          ))}
        </p>
      )}
      <p>
        Submitted by <Link href={pageOf(nominatedBy.id)}>{nominatedBy.name}</Link> to{' '}
        <Link href={pageOf(submittedTo.id)}>{submittedTo.name}</Link>.
        {issues.length > 0 && (
          <>
            {' '}
            The issue: <LinkedNames of={issues} />.
          </>
        )}
      </p>
      <SeeAlso id={id} />
      <section aria-labelledby="milestones">
        <h2 id="milestones">Milestones</h2>
        <table>
          <tbody>
            {nomination.milestones.map(({ date, label, sources }) => (
              <tr key={`${date}${label}`}>
                <th scope="row" className="figure">
                  {date}
                </th>
                <td>{label}</td>
                <td className="small">
                  <Sources of={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <NominationActs about={[id, ...issues.map((issue) => issue.id)]} />
    </article>
  );
}

/** What was said about a nomination or its issue. */
function NominationActs({ about }: { readonly about: readonly string[] }) {
  const after = usePage();
  const answer = useAnswer(NominationActsDocument, { about, after: after ?? null });
  const { data, loading } = answer;
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">What was said about it{data && ` (${data.acts.totalCount})`}</h2>
      {!data && <Waiting for={answer} />}
      {data?.acts.totalCount === 0 && <p className="muted">No act on this subject is recorded.</p>}
      {data && (
        <>
          <ActList acts={data.acts.nodes} busy={loading} />
          <Pager
            shown={data.acts.nodes.length}
            total={data.acts.totalCount}
            page={data.acts.pageInfo}
            next="Show older"
          />
        </>
      )}
    </section>
  );
}
