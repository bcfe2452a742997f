import { Link } from 'wouter';
import { OrganizationDocument } from '../../generated/explorer/organization.js';
import { useAnswer } from '../data/use-answer.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Pager, usePage } from '../shared/pager.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';

/** A ministry, a newspaper, an international body: its talks and what it published. */
export default function Organization() {
  const id = usePageId();
  const after = usePage();
  const answer = useAnswer(OrganizationDocument, { id, after: after ?? null });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { organization } = data;
  if (!organization) return <NotHere what="organization" />;
  const talks = (data.neighbourhood?.edges ?? []).flatMap(({ node }) => (node.__typename === 'Meeting' ? [node] : []));

  return (
    <article className="plain" aria-busy={loading}>
      <Heading>{organization.name}</Heading>
      {organization.aliases.length > 0 && <p className="muted">{organization.aliases.join(', ')}</p>}
      {organization.country && (
        <p>
          A government body of <Link href={pageOf(organization.country.id)}>{organization.country.name}</Link>.
        </p>
      )}
      <SeeAlso id={id} wikidata={organization.wikidataId} />
      {talks.length > 0 && (
        <section aria-labelledby="meetings">
          <h2 id="meetings">Talks</h2>
          <MeetingList meetings={talks} />
        </section>
      )}
      <section aria-labelledby="documents">
        <h2 id="documents">Published ({organization.documents.totalCount})</h2>
        {organization.documents.totalCount === 0 && (
          <p className="muted">No document that it published is held here.</p>
        )}
        <DocumentList documents={organization.documents.nodes} />
        <Pager
          shown={organization.documents.nodes.length}
          total={organization.documents.totalCount}
          page={organization.documents.pageInfo}
          next="Show older"
        />
      </section>
    </article>
  );
}

/** What a list of documents needs of each. */
interface ListedDocument {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publishedOn: string;
}

/** Documents, one a line: the day and the title. */
export function DocumentList({ documents }: { readonly documents: readonly ListedDocument[] }) {
  return (
    <ul className="meeting-list">
      {documents.map(({ id, title, language, publishedOn }) => (
        <li key={id}>
          <time dateTime={publishedOn}>{publishedOn}</time>
          <Link href={pageOf(id)} lang={language}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
