import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

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
