import { Evidence } from '../evidence/evidence.js';
import { Heading } from '../shared/heading.js';
import { SeeAlso } from '../shared/see-also.js';
import { usePageId } from '../url/use-url-state.js';

/** An act as a page of its own, for links from elsewhere. */
export default function Act() {
  const id = usePageId();
  return (
    <article className="plain">
      <Heading>Evidence of an act</Heading>
      <SeeAlso id={id} />
      <Evidence act={id} />
    </article>
  );
}
