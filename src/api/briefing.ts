import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import MarkdownIt from 'markdown-it';
import { type ComposedBriefing, composeBriefing } from '../domain/briefing/compose.js';
import { DemarcheError } from '../errors.js';
import type { BriefingEvidenceQuery } from '../generated/internal-queries.js';
import type { ReadRows } from '../graph/read.js';
import { failureHeaders } from './error-response.js';
import { untilGone } from './http-response.js';
import type { InternalQuery } from './internal-query.js';

/** Makes the briefing of a meeting; `undefined` if there is no such meeting. */
export type MakeBriefing = (meetingId: string, read: ReadRows) => Promise<ComposedBriefing | undefined>;

/** @param evidenceQuery `schema/internal/briefing-evidence.graphql` */
export function briefingMaker(evidenceQuery: InternalQuery<BriefingEvidenceQuery>): MakeBriefing {
  return async (meetingId, read) => {
    const { meeting } = await evidenceQuery({ id: meetingId }, read);
    return meeting === null ? undefined : composeBriefing(meeting);
  };
}

/** The briefing as a field of a meeting. */
export function briefingField(make: MakeBriefing): (id: string, read: ReadRows) => Promise<Record<string, unknown>> {
  return async (id, read) => ({ ...(await make(id, read)) });
}

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

const markdown = new MarkdownIt({ html: false });

const style = `
  :root { color-scheme: light dark; font: 11pt/1.45 Georgia, 'Noto Serif', 'Noto Serif CJK JP', serif; }
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; }
  h2 { font-size: 1.1rem; margin: 1.2rem 0 0.3rem; }
  ul, ol { padding-left: 1.2rem; }
  li { margin: 0.25rem 0; }
  a { color: inherit; text-underline-offset: 0.15em; }
  @page { margin: 18mm; }
  @media print { :root { font-size: 9.5pt; } body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
`;

/** A briefing as one HTML file that can be printed: nothing is fetched, nothing runs. */
export function briefingPage({ title, markdown: text }: ComposedBriefing): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markdown.utils.escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body><main>${markdown.render(text)}</main></body></html>`,
  ].join('\n');
}
