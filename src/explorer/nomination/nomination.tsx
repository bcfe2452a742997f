import { Link } from 'wouter';
import { NominationDocument } from '../../generated/explorer/nomination.js';
import { useAnswer } from '../data/use-answer.js';
import { Heading } from '../shared/heading.js';
import { LinkedNames } from '../shared/linked-names.js';
import { Name } from '../shared/name.js';
import { NotHere } from '../shared/not-here.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-page-id.js';
import { MilestoneSources } from './milestone-sources.js';
import { NominationActs } from './nomination-acts.js';

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
        <Name name={nomination.name} native={site.nativeName} country={nominatedBy.code} />
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
        Put forward by <Link href={pageOf(nominatedBy.id)}>{nominatedBy.name}</Link> to{' '}
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
                  <MilestoneSources sources={sources} />
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
