import './issue.css';
import '../picture/picture.css';
import { Link } from 'wouter';
import { IssueDocument, type IssueQuery } from '../../generated/explorer/issue.js';
import { useAnswer } from '../data/use-answer.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { LinkedNames, langOf, Name } from '../shared/name.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';
import { IssueThread } from './issue-thread.js';

/** The page of an issue: its thread through time. */
export default function Issue() {
  const id = usePageId();
  const answer = useAnswer(IssueDocument, { id });
  const { data } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { issue } = data;
  if (!issue) return <NotHere what="issue" />;
  return (
    <div className="issue">
      <Heading>{issue.name}</Heading>
      {issue.description && <p className="description">{issue.description}.</p>}
      <SeeAlso id={issue.id} />
      <IssueThread key={issue.id} issue={issue} />
      <h2>Names, and who uses them</h2>
      <IssueNames issue={issue} />
    </div>
  );
}

type Issue = NonNullable<IssueQuery['issue']>;

/** What an issue is called and by whom, and where it belongs. */
export function IssueNames({ issue }: { readonly issue: Issue }) {
  const { labels, aliases, broader, narrower, nomination } = issue;
  return (
    <dl className="issue-names">
      {labels.map(({ name, usedBy }) => (
        <div key={name}>
          <dt>
            “<span lang={langOf(name)}>{name}</span>”
          </dt>
          <dd>
            <LinkedNames of={usedBy} />
          </dd>
        </div>
      ))}
      {aliases.length > 0 && (
        <div>
          <dt>Also called</dt>
          <dd>
            {aliases.map((alias, index) => (
              <span key={alias}>
                {index > 0 && ', '}
                <span lang={langOf(alias)}>{alias}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {broader && (
        <div>
          <dt>Part of</dt>
          <dd>
            <Link href={pageOf(broader.id)}>{broader.name}</Link>
          </dd>
        </div>
      )}
      {narrower.length > 0 && (
        <div>
          <dt>Its parts</dt>
          <dd>
            <LinkedNames of={narrower} />
          </dd>
        </div>
      )}
      {nomination && (
        <div>
          <dt>Nomination</dt>
          <dd>
            <Link href={pageOf(nomination.id)}>
              <Name name={nomination.name} native={nomination.site.nativeNames[0]} />
            </Link>
            , submitted by <Link href={pageOf(nomination.nominatedBy.id)}>{nomination.nominatedBy.name}</Link> to{' '}
            <Link href={pageOf(nomination.submittedTo.id)}>{nomination.submittedTo.name}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
