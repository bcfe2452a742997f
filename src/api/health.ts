import { Router } from 'express';

/** What `/readyz` asks. */
export interface Readiness {
  /** Whether the graph answers, is migrated and, if it should be, seeded. @returns what is missing, or nothing */
  missing(): Promise<string | undefined>;
}

/** `/healthz`: the process runs. `/readyz`: questions can be answered; 503 and what is missing if they cannot. */
export function healthRoutes(readiness: Readiness): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', async (_request, response) => {
    const missing = await readiness.missing();
    response
      .status(missing === undefined ? 200 : 503)
      .json(missing === undefined ? { status: 'ok' } : { status: 'unavailable', missing });
  });
  return routes;
}
