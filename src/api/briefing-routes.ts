import { type Request, type RequestHandler, type Response, Router } from 'express';
import helmet from 'helmet';
import type { AheadInput } from '../domain/briefing/ahead/question.js';
import type { ComposedBriefing } from '../domain/briefing/page.js';
import { DemarcheError } from '../errors.js';
import { briefingDocx, docxType } from './briefing-docx.js';
import { briefingPage } from './briefing-page.js';
import { failureHeaders } from './error-response.js';
import { untilGone } from './http-response.js';

/** A briefing that a request asks for, or what there is none of. */
type Asked = (request: Request, signal: AbortSignal) => Promise<ComposedBriefing | { readonly none: string }>;

/** A form in which a briefing is sent. */
interface Form {
  readonly type: string;
  body(briefing: ComposedBriefing): string | Buffer | Promise<Buffer>;
}

/** The forms of a briefing, by the ending of the address. */
const forms: Readonly<Record<'md' | 'html' | 'docx', Form>> = {
  md: { type: 'text/markdown', body: ({ markdown }) => markdown },
  html: { type: 'text/html', body: briefingPage },
  docx: { type: docxType, body: briefingDocx },
};

/** The page is one file: its style stands in it. */
const pagePolicy = helmet.contentSecurityPolicy({
  directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], upgradeInsecureRequests: null },
});

/** `GET /meetings/:id/briefing.md`, `.html` and `.docx`: the briefing of a meeting as a text, as one printable file, and for Word. */
export function meetingBriefingRoutes(
  make: (meetingId: string, signal: AbortSignal) => Promise<ComposedBriefing | undefined>,
): Router {
  return routesOf('/:id/briefing', async (request, signal) => {
    const id = String(request.params.id);
    return (await make(id, signal)) ?? { none: `There is no meeting ${id}.` };
  });
}

/**
 * `GET /briefing.md`, `.html` and `.docx`: the briefing for a talk to come, such as `/briefing.md?parties=…,…&on=2022-02-12`. `/briefing`
 * itself gives the text too, but to a client that prefers a page: that goes on to the explorer.
 */
export function aheadBriefingRoutes(
  make: (input: AheadInput, signal: AbortSignal) => Promise<ComposedBriefing>,
): Router {
  const asked: Asked = (request, signal) => make(inputOf(request), signal);
  const routes = routesOf('/briefing', asked);
  routes.get('/briefing', (request, response, next) => {
    response.vary('Accept');
    if (request.accepts(['text/markdown', 'text/html']) === 'text/html') next();
    else return answer(forms.md, asked, request, response);
  });
  return routes;
}

/** The question in the address: lists have commas between their members. */
function inputOf({ query }: Request): AheadInput {
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : undefined);
  const list = (name: string) =>
    text(name)
      ?.split(',')
      .map((member) => member.trim())
      .filter(Boolean) ?? [];
  const [on, level, side] = [text('on'), text('level'), text('for')];
  return {
    parties: list('parties'),
    organizations: list('organizations'),
    ...(on !== undefined && { on }),
    ...(level !== undefined && { level }),
    ...(side !== undefined && { for: side }),
  };
}

function routesOf(path: string, asked: Asked): Router {
  const routes = Router();
  const send =
    (form: Form): RequestHandler =>
    (request, response) =>
      answer(form, asked, request, response);
  routes.get(`${path}.md`, send(forms.md));
  routes.get(`${path}.html`, pagePolicy, send(forms.html));
  routes.get(`${path}.docx`, send(forms.docx));
  return routes;
}

async function answer({ type, body }: Form, asked: Asked, request: Request, response: Response): Promise<void> {
  try {
    const briefing = await asked(request, untilGone(response));
    if ('none' in briefing) response.status(404).type('text/plain').send(`${briefing.none}\n`);
    else {
      const text = await body(briefing);
      if (type === docxType) response.attachment(`${fileNameOf(briefing.title)}.docx`);
      response.type(type).send(text);
    }
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.status === 500) throw error;
    response
      .status(error.status)
      .set(failureHeaders(error.code))
      .type('text/plain')
      .send(`${error.code}: ${error.message} ${error.todo}\n`);
  }
}

/** The title of a briefing as the name of a file. */
function fileNameOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
