import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';

/**
 * The explorer, from a folder that the build made: one page for the URL of every view, and its assets, whose names change
 * with what they hold. They were compressed when they were built.
 */
export function explorer(folder: string): Router {
  const routes = Router();
  const index = join(folder, 'index.html');
  // Everything the page needs is a file of ours; a picture that is taken away is a blob of its own.
  const policy = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  });
  const page: RequestHandler = (request, response, next) => {
    // Who names no type is shown the start; elsewhere a page is only for who asks for one.
    const preferred = request.path === '/' ? request.accepts('html', 'json') : request.accepts('json', 'html');
    const wantsPage = request.method === 'GET' && preferred === 'html';
    if (!wantsPage || !existsSync(index)) {
      next();
      return;
    }
    response.sendFile(index, { cacheControl: false, headers: { 'cache-control': 'no-cache' } });
  };
  routes.use(
    '/assets',
    expressStaticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      serveStatic: { immutable: true, maxAge: '1y', index: false },
    }),
    (_request, response) => void response.status(404).type('text/plain').send('There is no such file.\n'),
  );
  routes.get('/{*view}', policy, page);
  return routes;
}
