import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';
import { useEditorToken } from './editor-token.js';

/** For an editor only: where an act is corrected or withdrawn. */
export function CorrectLink({ act }: { readonly act: string }) {
  if (useEditorToken() === undefined) return null;
  return (
    <p className="small">
      <Link href={`/review${pageOf(act)}`}>Correct or withdraw this act</Link>
    </p>
  );
}
