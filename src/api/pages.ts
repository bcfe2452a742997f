import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';

/**
 * The GraphiQL page for whoever opens `/graphql` in a browser, from a folder that the build made; nothing is fetched
 * from elsewhere. A request that does not ask for HTML goes on to the API.
 */
export function graphiql(folder: string): Router {
  const routes = Router();
  const page: RequestHandler = (request, response, next) => {
    const wantsPage =
      request.method === 'GET' && request.query.query === undefined && request.accepts('json', 'html') === 'html';
    if (!wantsPage || !existsSync(join(folder, 'index.html'))) {
      next();
      return;
    }
    response.sendFile(join(folder, 'index.html'));
  };
  // GraphiQL styles its editor at run time; scripts and workers are files of ours.
  const policy = helmet.contentSecurityPolicy({
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      upgradeInsecureRequests: null,
    },
  });
  routes.get('/', policy, page);
  routes.use('/assets', policy, express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' }));
  return routes;
}

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
    // The start page is the default for `/`; any other page is sent only to a client that prefers HTML.
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
