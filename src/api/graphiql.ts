import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
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
