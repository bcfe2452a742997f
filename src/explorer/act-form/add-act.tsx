import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import {
  type ActLineFragment,
  AddMarkedActDocument,
  TalksOfDocumentDocument,
  type TalksOfDocumentQuery,
} from '../../generated/explorer/act-form.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { useAnswer } from '../data/use-answer.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { useEditorToken } from '../editor/editor-token.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Day } from '../shared/day.js';
import { Fault, Loading } from '../shared/waiting.js';
import { type ActDraft, type Around, isJoint, missingIn } from './act-draft.js';
import { ActFields } from './act-fields.js';
import { type Span, selectedSpan } from './selected-span.js';

/** The passage from which an act is added. */
interface SourcePassage {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/**
 * For an editor: a button in a passage that opens the form of an act which the reader missed. The words that are marked in the
 * passage are the words of the act; without a mark it is the whole passage.
 */
export function AddAct({
  documentId,
  passage,
  language,
  shownIn,
  onAdded,
}: {
  readonly documentId: string;
  readonly passage: SourcePassage;
  readonly language: string;
  /** The element with the text of the passage and nothing else. */
  readonly shownIn: RefObject<HTMLElement | null>;
  onAdded(): void;
}) {
  const isEditor = useEditorToken() !== undefined;
  const [span, setSpan] = useState<Span>();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = span !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isEditor || passage.text.trim() === '') return null;
  const close = (words: string) => {
    setSaid(words);
    setSpan(undefined);
  };
  return (
    <div className="add-act" lang="en">
      <p className="small" role="status">
        {said}
      </p>
      {span === undefined ? (
        <button
          ref={button}
          type="button"
          className="quiet"
          // A press would take away what is marked.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setSpan(selectedSpan(shownIn.current) ?? { start: 0, end: passage.text.length })}
        >
          Add an act from this passage
        </button>
      ) : (
        <AddActForm
          documentId={documentId}
          passage={passage}
          language={language}
          marked={span}
          onDone={(words) => {
            close(words);
            onAdded();
          }}
          onCancel={() => close('')}
        />
      )}
    </div>
  );
}

type Talk = NonNullable<TalksOfDocumentQuery['document']>['reportsOn'][number];

function AddActForm({
  documentId,
  passage,
  language,
  marked,
  onDone,
  onCancel,
}: {
  readonly documentId: string;
  readonly passage: SourcePassage;
  readonly language: string;
  readonly marked: Span;
  onDone(words: string): void;
  onCancel(): void;
}) {
  const answer = useAnswer(TalksOfDocumentDocument, { id: documentId });
  const talks = answer.data?.document?.reportsOn;
  const [chosen, setChosen] = useState<string>();
  const [span, setSpan] = useState(marked);
  const [draft, setDraft] = useState<ActDraft>(emptyDraft);
  const [missing, setMissing] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const words = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isReady = talks !== undefined;
  useEffect(() => {
    if (!isReady) return;
    const field = words.current;
    // A field that is read-only has no caret in every browser: the keyboard could mark nothing in it.
    const keep = (event: Event) => event.preventDefault();
    field?.addEventListener('beforeinput', keep);
    field?.focus();
    field?.setSelectionRange(marked.start, marked.end);
    return () => field?.removeEventListener('beforeinput', keep);
  }, [isReady, marked]);
  if (talks === undefined) return answer.fault ? <Fault fault={answer.fault} again={answer.again} /> : <Loading />;

  const talk = talks.find((each) => each.id === (chosen ?? talks[0]?.id));
  const around = talk && aroundOf(talk);
  const summary = draft.summary ?? sentenceOf(draft, around);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const lacks = missingIn(draft);
    setMissing(lacks);
    if (lacks !== undefined || saving) return;
    setSaving(true);
    setFault(undefined);
    try {
      const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
      const { addAct } = await askAsEditor(AddMarkedActDocument, {
        input: {
          meeting: talk?.id ?? null,
          passage: passage.id,
          ...span,
          type: draft.type,
          actors: ids(draft.actors),
          toward: ids(draft.toward),
          about: ids(draft.about),
          repeated: draft.repeated,
          summary: summary.trim() === '' ? null : summary.trim(),
        },
      });
      onDone(addedWords(addAct));
    } catch (error) {
      setFault(asFault(error));
      setSaving(false);
    }
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form
      className="editor-form"
      aria-label={`Add an act from passage ${passage.number}`}
      onSubmit={save}
      onKeyDown={keys}
    >
      <label htmlFor={`${id}-words`}>
        The words that tell it: mark them, by mouse or with Shift and the arrow keys
      </label>
      <textarea
        ref={words}
        id={`${id}-words`}
        lang={language}
        rows={4}
        aria-readonly="true"
        defaultValue={passage.text}
        aria-describedby={`${id}-marked`}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          if (selectionStart < selectionEnd) setSpan({ start: selectionStart, end: selectionEnd });
        }}
      />
      <p id={`${id}-marked`} className="small muted">
        Marked: <span lang={language}>{passage.text.slice(span.start, span.end)}</span>
      </p>
      {talks.length > 0 && (
        <p className="form-line">
          <label htmlFor={`${id}-talk`}>In which talk</label>
          <select id={`${id}-talk`} value={talk?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {talks.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
            <option value="">In none of them</option>
          </select>
          {talk && (
            <span className="small muted">
              <Day date={talk.date} />
            </span>
          )}
        </p>
      )}
      <ActFields
        draft={draft}
        summary={summary}
        around={around}
        searched
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
      {missing !== undefined && (
        <p className="stopped" role="alert">
          {missing}
        </p>
      )}
      {fault && <Fault fault={fault} />}
      <p className="form-line">
        <button type="submit" disabled={saving}>
          Add the act
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
        <span className="small muted">Ctrl+Enter saves, Esc cancels.</span>
      </p>
    </form>
  );
}

const emptyDraft: ActDraft = {
  type: 'STATED',
  repeated: false,
  actors: [],
  toward: [],
  about: [],
  summary: undefined,
};

function aroundOf({ parties, organizations, participants }: Talk): Around {
  return { parties: [...parties, ...organizations], participants };
}

/** The sentence that follows from the other fields; empty while somebody or something is missing. */
function sentenceOf(draft: ActDraft, around: Around | undefined): string {
  return missingIn(draft) === undefined ? actSentenceText({ ...draft, joint: isJoint(draft.actors, around) }) : '';
}

function addedWords({
  change,
  act,
}: {
  readonly change: unknown;
  readonly act: ActLineFragment & { readonly citations: readonly unknown[] };
}): string {
  const sentence = act.summary ?? actSentenceText(act);
  if (change === null) return `The graph had this act with these words already: ${sentence}`;
  if (act.citations.length > 1) return `These words are one more citation of an act that the graph had: ${sentence}`;
  return `Added: ${sentence}`;
}
