import { type ErrorRequestHandler, Router, raw } from 'express';
import { DemarcheError } from '../errors.js';
import { userOf } from './authentication.js';
import { refuse } from './error-response.js';
import { untilGone } from './http-response.js';
import { mustBeEditor } from './user.js';

/** How large a file may be, in bytes. */
const largestFile = 20_000_000;

/** A document that was taken from a file: its text with what the file says of it, or why there is none. */
export type TakenText = object;

/**
 * Takes the documents from a file.
 *
 * @throws DOCUMENT_TOO_LONG, DOCUMENT_UNREADABLE, SERVER_BUSY
 */
export type TakeTexts = (bytes: Uint8Array, signal: AbortSignal) => Promise<readonly TakenText[]>;

/**
 * `POST /file-texts`: an editor sends the bytes of a file, and gets the text of each document in it. Nothing is stored. The user is
 * checked before any of the file is taken.
 */
export function fileTextRoutes(takeTexts: TakeTexts): Router {
  const routes = Router();
  routes.use((request, response, next) => {
    try {
      mustBeEditor(userOf(response));
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      refuse(request, response, error);
      return;
    }
    next();
  });
  routes.post('/', raw({ type: () => true, limit: largestFile }));
  routes.use(tooLarge);
  routes.post('/', async (request, response) => {
    try {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const texts = await takeTexts(bytes, untilGone(response));
      response.set('cache-control', 'no-store').json({ texts });
    } catch (error) {
      if (!(error instanceof DemarcheError) || error.status === 500) throw error;
      refuse(request, response, error);
    }
  });
  routes.use((request, response) => {
    refuse(request, response, new DemarcheError('BAD_REQUEST', 'Files are taken by POST.', { todo: 'Send a POST.' }));
  });
  return routes;
}

const tooLarge: ErrorRequestHandler = (error: { type?: string }, request, response, next) => {
  if (error.type !== 'entity.too.large') next(error);
  else refuse(request, response, new DemarcheError('DOCUMENT_TOO_LONG', 'The file has more than 20,000,000 bytes.'));
};
