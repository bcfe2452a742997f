import './editor.css';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { MayReviewDocument } from '../../generated/explorer/editor.js';
import { ask } from '../data/ask.js';
import { asFault, ServiceFault } from '../data/service-fault.js';
import { useAnswer } from '../data/use-answer.js';
import { keepEditorToken, useEditorToken } from './editor-token.js';
import { signInWords } from './sign-in-words.js';

/** Asks for the editor's token, tries it, and keeps it for this tab. */
export function SignIn() {
  const [fault, setFault] = useState<ServiceFault>();
  const [trying, setTrying] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // Asked without a token: a service that takes no editor at all says so.
  const { fault: refusal } = useAnswer(MayReviewDocument, {});

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

  if (refusal?.code === 'FORBIDDEN') return <p role="alert">{signInWords(refusal)}</p>;
  return (
    <form className="sign-in" onSubmit={tryIt}>
      <p>
        Unreviewed proposals are shown to editors only. Sign in with the token of the service. This tab keeps it until
        you close it or sign out.
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

/** What only an editor sees: without a token there is nothing of it in the page, only the question for one. */
export function ForEditors({ children, onSignOut }: { readonly children: ReactNode; readonly onSignOut?: () => void }) {
  const token = useEditorToken();
  if (token === undefined) return <SignIn />;
  const signOut = () => {
    onSignOut?.();
    keepEditorToken(undefined);
  };
  return (
    <>
      <p className="signed-in small muted">
        Signed in as an editor.{' '}
        <button type="button" className="quiet" onClick={signOut}>
          Sign out
        </button>
      </p>
      {children}
    </>
  );
}
