import './graph.css';
import { useSearch } from 'wouter';
import { Heading } from '../shared/heading.js';
import { GraphStart } from './graph-start.js';
import { GraphView } from './graph-view.js';
import { readView } from './model/view-url.js';

/** The graph view: a picture that grows from a thing, or, where none is named yet, where to start. */
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
