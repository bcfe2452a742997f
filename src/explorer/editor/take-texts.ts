import { ServiceFault } from '../data/service-fault.js';
import { editorToken, keepEditorToken } from './editor-token.js';

/** A document that was taken from a file: what is known of it, and its text, or why there is none. */
export interface TakenText {
  readonly text?: string;
  readonly url?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly wording?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly todo: string };
}

interface Body {
  readonly texts?: readonly TakenText[];
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string; todo: string } }[];
}

/**
 * Lets the service take the documents from a file. Nothing is stored there.
 *
 * @throws ServiceFault
 */
export async function takeTexts(file: File): Promise<readonly TakenText[]> {
  const { texts, errors } = await send(file);
  const [first] = errors ?? [];
  if (first !== undefined) {
    const { code, todo } = first.extensions;
    if (code === 'UNAUTHENTICATED') keepEditorToken(undefined);
    throw new ServiceFault(code, first.message, todo);
  }
  return texts ?? [];
}

async function send(file: File): Promise<Body> {
  const headers: Record<string, string> = { 'content-type': 'application/octet-stream' };
  const token = editorToken();
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  try {
    const response = await fetch('/file-texts', { method: 'POST', headers, body: file });
    return (await response.json()) as Body;
  } catch {
    throw new ServiceFault('UNREACHABLE', 'The service does not answer.', 'Check the connection, then try again.');
  }
}
