import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MayReviewDocument } from '../../generated/explorer/editor.js';
import { ask } from '../data/ask.js';
import { ServiceFault } from '../data/service-fault.js';
import { asFault } from './as-fault.js';
import { keepEditorToken } from './editor-token.js';
import { signInWords } from './sign-in-words.js';

/** Asks for the editor's token, tries it, and keeps it for this tab. */
export function SignIn() {
  const [fault, setFault] = useState<ServiceFault>();
  const [trying, setTrying] = useState(false);
  const [readOnly, setReadOnly] = useState<ServiceFault>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    const stop = new AbortController();
    ask(MayReviewDocument, {}, { signal: stop.signal }).catch((error: unknown) => {
      if (!stop.signal.aborted && asFault(error).code === 'FORBIDDEN') setReadOnly(asFault(error));
    });
    return () => stop.abort();
  }, []);

  const tryIt = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = field.current?.value.trim() ?? '';
    if (token === '') {
      field.current?.focus();
      return;
    }
    setTrying(true);
    try {
      if (!/^[\w.~+/-]+=*$/u.test(token)) throw new ServiceFault('UNAUTHENTICATED', '', '');
      await ask(MayReviewDocument, {}, { headers: { authorization: `Bearer ${token}` } });
      keepEditorToken(token);
    } catch (error) {
      setFault(asFault(error));
      setTrying(false);
      field.current?.select();
    }
  };

  if (readOnly) return <p role="alert">{signInWords(readOnly)}</p>;
  return (
    <form className="sign-in" onSubmit={tryIt}>
      <p>
        What a machine read is shown to editors only. Sign in with the token of the service; this tab keeps it until it
        is closed or you sign out.
      </p>
      <label htmlFor={id}>Editor token</label>
      <div className="sign-in-line">
        <input
          ref={field}
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
        />
        <button type="submit" disabled={trying}>
          Sign in
        </button>
      </div>
      {fault && (
        <p id={`${id}-fault`} className="sign-in-fault" role="alert">
          {signInWords(fault)}
        </p>
      )}
    </form>
  );
}
