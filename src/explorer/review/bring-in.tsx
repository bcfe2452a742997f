import './review.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { IngestDocumentDocument, type Wording } from '../../generated/explorer/review.js';
import type { ServiceFault } from '../data/service-fault.js';
import { asFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { ForEditors } from '../editor/sign-in.js';
import type { TakenText } from '../editor/take-texts.js';
import { Heading } from '../shared/heading.js';
import { Fault } from '../shared/waiting.js';
import { wordingWords } from '../shared/whose-words.js';
import { forgetDecisions } from './decide/kept-decisions.js';
import { reviewPageOf } from './review-url.js';
import { TakeFile } from './take-file.js';

/** Brings in a published text: it is read at once, and its review opens. */
export default function BringIn() {
  return (
    <>
      <Heading>Add a document</Heading>
      <ForEditors onSignOut={forgetDecisions}>
        <BringInForm />
      </ForEditors>
    </>
  );
}

function BringInForm() {
  const [, navigate] = useLocation();
  const [reading, setReading] = useState(false);
  const [unread, setUnread] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  const bringIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    const given = (name: string) => String(sent.get(name) ?? '').trim();
    setReading(true);
    setFault(undefined);
    try {
      const { ingestDocument } = await askAsEditor(IngestDocumentDocument, {
        input: {
          url: given('url'),
          title: given('title'),
          publishedOn: given('publishedOn'),
          publisher: given('publisher'),
          wording: given('wording') as Wording,
          text: given('text'),
          ...(sent.has('unread') && { read: false, language: given('language') || null }),
        },
      });
      navigate(reviewPageOf(ingestDocument.document.id));
    } catch (error) {
      setFault(asFault(error));
      setReading(false);
    }
  };

  const field = (name: string, label: string, type: string, hint?: string) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        name={name}
        type={type}
        required
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-${name}-hint`}
      />
      {hint !== undefined && (
        <p className="small muted" id={`${id}-${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  return (
    <form className="bring-in" onSubmit={bringIn} ref={form}>
      <TakeFile onText={(text) => form.current && fillIn(form.current, text)} />
      {field(
        'url',
        'Where it is published',
        'url',
        'The address identifies the document. A corrected text at the same address is a new revision.',
      )}
      {field('title', 'Title', 'text')}
      <div className="bring-in-pair">
        {field('publishedOn', 'Day of publication', 'date')}
        {field('publisher', 'Publisher', 'text', 'A name or an id, such as org:mofa-jp.')}
      </div>
      <div>
        <label htmlFor={`${id}-wording`}>In whose words</label>
        <select id={`${id}-wording`} name="wording">
          {Object.entries(wordingWords).map(([wording, words]) => (
            <option key={wording} value={wording}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-text`}>Text</label>
        <textarea id={`${id}-text`} name="text" rows={14} required aria-describedby={`${id}-text-hint`} />
        <p className="small muted" id={`${id}-text-hint`}>
          In English, Japanese or Korean, in paragraphs. The document and its text are public at once; each proposal
          only when it is accepted.
        </p>
      </div>
      <div>
        <label className="bring-in-tick">
          <input
            type="checkbox"
            name="unread"
            checked={unread}
            onChange={(event) => setUnread(event.target.checked)}
            aria-describedby={`${id}-unread-hint`}
          />{' '}
          Only store the text
        </label>
        <p className="small muted" id={`${id}-unread-hint`}>
          In any language. It is not read, and waits in the queue until somebody has added what it tells.
        </p>
      </div>
      {unread && (
        <div>
          <label htmlFor={`${id}-language`}>Language</label>
          <input id={`${id}-language`} name="language" autoComplete="off" aria-describedby={`${id}-language-hint`} />
          <p className="small muted" id={`${id}-language-hint`}>
            A tag, such as zh or fr. Left empty, the letters of the text tell it.
          </p>
        </div>
      )}
      {fault && <Fault fault={fault} />}
      <p>
        <button type="submit" className="primary" disabled={reading}>
          {unread ? (reading ? 'Storing …' : 'Store the text') : reading ? 'Reading …' : 'Read the text'}
        </button>
      </p>
    </form>
  );
}

const fields = ['url', 'title', 'publishedOn', 'publisher', 'wording', 'text'] as const;

/** Fills in what a file tells. What somebody wrote there stays, but for the text. */
function fillIn(form: HTMLFormElement, told: TakenText): void {
  for (const name of fields) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    const isOwn = field.value !== '' && field.value !== field.dataset.fromFile;
    if (isOwn && name !== 'text' && name !== 'wording') continue;
    field.value = told[name] ?? (name === 'wording' ? 'VERBATIM' : '');
    field.dataset.fromFile = field.value;
  }
}
