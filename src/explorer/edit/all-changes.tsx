import './edit.css';
import { Link } from 'wouter';
import { ForEditors } from '../editor/sign-in.js';
import { Heading } from '../shared/heading.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { Done } from './done.js';
import { History, useHistory } from './history.js';

const params = { change: text, after: text };

/** All changes of the graph, at `/changes`. */
export default function AllChanges() {
  return (
    <div className="plain">
      <Heading>Changes</Heading>
      <p className="muted">
        Every write to the graph, the latest first. <Link href="/review">Back to the review</Link>
      </p>
      <ForEditors>
        <Changes />
      </ForEditors>
    </div>
  );
}

function Changes() {
  const [{ change }, go] = useUrlState(params);
  const history = useHistory(undefined);
  const done = (undoing: string) => {
    go({ change: undoing, after: undefined }, { replace: true });
    history.again();
  };
  return (
    <>
      <Done change={history.data?.changes.nodes.find(({ id }) => id === change)} onUndone={done} />
      <History history={history} onUndone={done} />
    </>
  );
}
