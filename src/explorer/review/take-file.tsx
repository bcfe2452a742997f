import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { type TakenText, takeTexts } from '../editor/take-texts.js';
import { Fault } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';

/** What became of a file. */
type Taken =
  | { readonly is: 'nothing' }
  | { readonly is: 'being taken'; readonly name: string }
  | { readonly is: 'taken'; readonly name: string; readonly texts: readonly TakenText[]; readonly chosen: number }
  | { readonly is: 'refused'; readonly fault: ServiceFault };

/**
 * A place for a file, which is chosen or dropped. What is taken from it is handed on, to be looked at before it is sent. Of a file with
 * several documents one is chosen.
 */
export function TakeFile({ onText }: { readonly onText: (text: TakenText) => void }) {
  const [taken, setTaken] = useState<Taken>({ is: 'nothing' });
  const [isOver, setIsOver] = useState(false);
  const id = useId();

  const choose = (name: string, texts: readonly TakenText[], chosen: number) => {
    setTaken({ is: 'taken', name, texts, chosen });
    const text = texts[chosen];
    if (text?.text !== undefined) onText(text);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTaken({ is: 'being taken', name: file.name });
    try {
      const texts = await takeTexts(file);
      const whole = texts.findIndex(({ text }) => text !== undefined);
      choose(file.name, texts, Math.max(whole, 0));
    } catch (error) {
      setTaken({ is: 'refused', fault: asFault(error) });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for a mouse; the input does the same by keyboard
    <div
      className="bring-in-file"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor={`${id}-file`}>From a file</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".txt,.html,.htm,.xhtml,.pdf,.docx,.eml,.rss,.atom,.xml"
        aria-describedby={`${id}-file-hint`}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <p className="small muted" id={`${id}-file-hint`}>
        Choose a file or drop it here: a text, web page, PDF, Word document, mail or feed, up to 20 MB. Its text is
        shown below, and nothing is stored yet.
      </p>
      <p role="status">{statusOf(taken)}</p>
      {taken.is === 'refused' && <Fault fault={taken.fault} />}
      {taken.is === 'taken' && taken.texts.length > 1 && (
        <>
          <label htmlFor={`${id}-which`}>Which of its documents</label>
          <select
            id={`${id}-which`}
            value={taken.chosen}
            onChange={(event) => choose(taken.name, taken.texts, Number(event.target.value))}
          >
            {Object.entries(taken.texts).map(([place, { title, url, error }]) => (
              <option key={place} value={place} disabled={error !== undefined}>
                {title ?? url ?? `Document ${Number(place) + 1}`}
                {error !== undefined && ' (only a teaser)'}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}

function statusOf(taken: Taken): ReactNode {
  if (taken.is === 'being taken') return `Taking the text from ${taken.name} …`;
  if (taken.is !== 'taken') return null;
  const { text, error } = taken.texts[taken.chosen] ?? {};
  if (text === undefined) return `${taken.name} has no text that can be read. ${error?.message ?? ''}`;
  return `Took ${counted(text.length, 'character')} from ${taken.name}. Look through the text before you send it.`;
}
