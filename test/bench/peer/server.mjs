/** @neo4j/graphql in Apollo Server, over the same graph: the peer that Démarche is measured beside. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { answering } from '../answering.mjs';

let driver;

answering(async ({ uri }) => {
  if (uri === undefined) return;
  driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  await driver.verifyConnectivity();
  const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
  const graphql = new Neo4jGraphQL({ typeDefs, driver, features: { subscriptions: false } });
  const server = new ApolloServer({ schema: await graphql.getSchema(), introspection: true });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({ sessionConfig: { defaultAccessMode: 'READ' } }),
  });
  return { url };
});
