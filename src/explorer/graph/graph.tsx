import './graph.css';
import { Link, useSearch } from 'wouter';
import { examples } from '../../generated/vocabulary/examples.js';
import { Heading } from '../shared/heading.js';
import { GraphView } from './graph-view.js';
import { readView } from './model/view-url.js';

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

/** Where a picture can start. */
export function GraphStart() {
  return (
    <section className="empty">
      <p>The picture starts with one thing and grows as you expand it. Search above, or start with:</p>
      <ul>
        {examples.graph.map(({ words, page }) => (
          <li key={page}>
            <Link href={page}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
