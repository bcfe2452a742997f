import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { GraphQLDocuments } from './graphql-documents.js';

/**
 * Apollo Server's public hook for another executor. Apollo Server still resolves the operation and formats errors; the
 * execution is ours. It gets the schema when it loads the gateway.
 */
export function executorGateway(schema: GraphQLSchema, executor: GatewayExecutor): GatewayInterface {
  let announce: GatewaySchemaLoadOrUpdateCallback = () => {};
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => {
        announce = () => {};
      };
    },
    async load() {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor };
    },
    async stop() {},
  };
}

/** The documents as Apollo Server looks them up: it does not parse and validate again what it finds. */
export function apolloStore(
  documents: GraphQLDocuments,
): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  return {
    // Its key is the schema's hash, a colon, and the document's hash.
    get: async (key) => documents.find(key.slice(key.indexOf(':') + 1)),
    set: async () => {},
    delete: async () => false,
  };
}
