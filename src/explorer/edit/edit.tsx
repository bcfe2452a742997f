import './edit.css';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { type NamedThingFragment, ThingNamedDocument } from '../../generated/explorer/edit.js';
import { useAnswer } from '../data/use-answer.js';
import { ForEditors } from '../editor/sign-in.js';
import { Heading } from '../shared/heading.js';
import { Waiting } from '../shared/waiting.js';
import { editPageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { Done } from './done.js';
import { EditForm } from './edit-form.js';
import { History, useHistory } from './history.js';
import { type EditedKind, editedKind } from './kinds.js';
import { canMerge, MergeForm } from './merge-form.js';
import { placeOf, thingName } from './thing-name.js';
import { useEditedThing } from './use-edited-thing.js';

const params = { change: text, after: text };

/** Where a thing is corrected, merged, and its changes are undone, at `/edit/…`. */
export default function Edit() {
  const { kind, rest } = useParams<{ kind: string; rest: string }>();
  const id = `${kind}:${rest}`;
  const answer = useAnswer(ThingNamedDocument, { id });
  if (!answer.data) return <Waiting for={answer} page />;
  const { node } = answer.data;
  const name = node === null ? id : thingName(node);
  return (
    <div className="edit">
      <Heading>{name}</Heading>
      <p className="muted">
        {node === null ? (
          'The graph has no such thing now. If it had one, its history says what became of it.'
        ) : (
          <>
            {node.id}
            {placeOf(node) !== editPageOf(node.id) && (
              <>
                {' · '}
                <Link href={placeOf(node)}>Back to its page</Link>
              </>
            )}
          </>
        )}
      </p>
      <ForEditors>
        <Editing key={id} id={node?.id ?? id} node={node} again={answer.again} />
      </ForEditors>
    </div>
  );
}

function Editing({
  id,
  node,
  again,
}: {
  readonly id: string;
  readonly node: NamedThingFragment | null;
  /** Asks for the thing once more. */
  again(): void;
}) {
  const [{ change }, go] = useUrlState(params);
  const [, navigate] = useLocation();
  const history = useHistory(id);
  const kind = node === null ? undefined : editedKind(id);

  const done = (made: string | undefined) => {
    go({ change: made, after: undefined }, { replace: true });
    history.again();
    again();
  };
  const merged = (kept: string, made: string | undefined) => {
    if (kept === id) done(made);
    else navigate(editPageOf(kept, made));
  };
  return (
    <>
      <Done change={history.data?.changes.nodes.find((each) => each.id === change)} onUndone={done} />
      <div className="edit-panes">
        <div>
          {kind && <Values id={id} kind={kind} made={change} onSaved={done} onLook={history.again} />}
          {node && canMerge(id) && <MergeForm key={change} thing={{ id, name: thingName(node) }} onMerged={merged} />}
        </div>
        <section aria-labelledby="history">
          <h2 id="history">History</h2>
          <History history={history} onUndone={done} />
        </section>
      </div>
    </>
  );
}

/** The values of a thing, asked for again after each change that is made here. */
function Values({
  id,
  kind,
  made,
  onSaved,
  onLook,
}: {
  readonly id: string;
  readonly kind: EditedKind;
  /** The id of the change that was made last. */
  readonly made: string | undefined;
  onSaved(change: string): void;
  onLook(): void;
}) {
  const answer = useEditedThing(id, kind);
  const { data: thing, again } = answer;
  const asked = useRef(made);
  useEffect(() => {
    if (asked.current === made) return;
    asked.current = made;
    again();
  }, [made, again]);
  const look = () => {
    again();
    onLook();
  };
  return (
    <section aria-labelledby="values">
      <h2 id="values">Edit</h2>
      {!thing && thing !== null && <Waiting for={answer} />}
      {thing && <EditForm id={id} kind={kind} thing={thing} onSaved={onSaved} onLook={look} />}
    </section>
  );
}
