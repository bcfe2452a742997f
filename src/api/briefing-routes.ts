import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { ComposedBriefing } from '../domain/briefing/compose.js';
import { DemarcheError } from '../errors.js';
import { briefingPage } from './briefing-page.js';
import { failureHeaders } from './failure-headers.js';
import { untilGone } from './http-response.js';

/** `GET /meetings/:id/briefing.md` and `.html`: the briefing as a text and as one printable file. */
export function briefingRoutes(
  make: (meetingId: string, signal: AbortSignal) => Promise<ComposedBriefing | undefined>,
): Router {
  const routes = Router();
  const answer = (type: string, body: (briefing: ComposedBriefing) => string): RequestHandler => {
    return async (request, response) => {
      try {
        const briefing = await make(String(request.params.id), untilGone(response));
        if (briefing === undefined)
          response.status(404).type('text/plain').send(`There is no meeting ${request.params.id}.\n`);
        else response.type(type).send(body(briefing));
      } catch (error) {
        if (!(error instanceof DemarcheError) || error.status === 500) throw error;
        response
          .status(error.status)
          .set(failureHeaders(error.code))
          .type('text/plain')
          .send(`${error.message} ${error.todo}\n`);
      }
    };
  };
  routes.get(
    '/:id/briefing.md',
    answer('text/markdown', (briefing) => briefing.markdown),
  );
  // The page is one file: its style stands in it.
  const policy = helmet.contentSecurityPolicy({
    directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], upgradeInsecureRequests: null },
  });
  routes.get('/:id/briefing.html', policy, answer('text/html', briefingPage));
  return routes;
}
