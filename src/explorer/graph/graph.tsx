import './graph.css';
import { Link, useSearch } from 'wouter';
import { Heading } from '../shared/heading.js';
import { GraphView } from './graph-view.js';
import { startAt } from './model/view.js';
import { readView, writeView } from './model/view-url.js';

/** The graph view: a picture that grows from a thing. If the URL names no thing, it offers some to start at. */
export default function Graph() {
  const { at } = readView(useSearch());
  if (at === '') {
    return (
      <>
        <Heading>Graph</Heading>
        <GraphStart />
      </>
    );
  }
  return <GraphView key={at} />;
}

const samples = [
  { id: 'meeting:2022-02-12-jp-kr-fm', about: 'the talks in Honolulu on 12 February 2022' },
  { id: 'issue:sado-mines-nomination', about: 'the nomination of the Sado mines' },
  { id: 'person:hayashi-yoshimasa', about: 'Hayashi Yoshimasa' },
  { id: 'country:KR', about: 'the Republic of Korea' },
];

/** Where a picture can start. */
export function GraphStart() {
  return (
    <section className="empty">
      <p>The picture starts with one thing and grows as you expand it. Search above, or start with:</p>
      <ul>
        {samples.map(({ id, about }) => (
          <li key={id}>
            <Link href={`/graph${writeView(startAt(id))}`}>{about}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
