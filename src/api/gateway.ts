import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';

/**
 * Apollo Server's public hook for an executor of one's own. Apollo parses, validates and formats errors as ever; only
 * the execution is ours. The schema is handed over when Apollo loads the gateway.
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
