import { serverAudits } from 'graphql-http';
import { useTestService } from '../support/service.js';

const plainJson = 'Apollo Server answers 400, so that a client that looks at the status alone sees the fault';
const ofBrowsers =
  'a GET without a header that only a program sets is refused: another site could make a browser send it';
/** What the audit recommends (SHOULD) or allows (MAY) and this service does otherwise, each with its reason. */
const otherwise = new Map([
  ['SHOULD use 200 status code on document parsing failure when accepting application/json', plainJson],
  ['SHOULD use 200 status code on document validation failure when accepting application/json', plainJson],
  ['SHOULD use a status code of 200 on variable coercion failure when accepting application/json', plainJson],
  ['MAY accept application/x-www-form-urlencoded formatted GET requests', ofBrowsers],
  [
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    ofBrowsers,
  ],
  ['MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json', ofBrowsers],
]);

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const service = useTestService();
  const audits = serverAudits({ url: () => `${service.url}/graphql` });

  test.each(audits.map((audit): [string, (typeof audits)[number]] => [audit.name, audit]))(
    '%s',
    async (name, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(otherwise.has(name) ? (name.startsWith('SHOULD') ? 'warn' : 'notice') : 'ok');
    },
  );

  test('no more than three recommendations are left aside, and what is left aside is of the audit', () => {
    const names: readonly string[] = audits.map((audit) => audit.name);
    expect([...otherwise.keys()].filter((name) => name.startsWith('SHOULD')).length).toBeLessThanOrEqual(3);
    expect([...otherwise.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });
});
