import './editor.css';
import type { ReactNode } from 'react';
import { keepEditorToken, useEditorToken } from './editor-token.js';
import { SignIn } from './sign-in.js';

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
