import { Link } from 'wouter';
import type { IssueQuery } from '../../generated/explorer/issue.js';
import { langOf } from '../shared/lang-of.js';
import { LinkedNames } from '../shared/linked-names.js';
import { pageOf } from '../url/page-of.js';

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
          <dt>Also</dt>
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
            <Link href={pageOf(nomination.id)}>{nomination.name}</Link>
            {nomination.site.nativeName && (
              <>
                {' '}
                <span className="native" lang={langOf(nomination.site.nativeName, nomination.nominatedBy.code)}>
                  {nomination.site.nativeName}
                </span>
              </>
            )}
            , put forward by <Link href={pageOf(nomination.nominatedBy.id)}>{nomination.nominatedBy.name}</Link> to{' '}
            <Link href={pageOf(nomination.submittedTo.id)}>{nomination.submittedTo.name}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
