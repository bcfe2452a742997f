/**
 * What a mutation does, by the field's name: it writes, and gives the parameters of the statement that reads its answer,
 * `cypher/read/Mutation/<field>.cypher`.
 *
 * @param input the field's arguments, as the schema types them
 * @param by who writes
 */
// biome-ignore lint/suspicious/noExplicitAny: GraphQL has checked the arguments by the schema
export type Mutations = Readonly<Record<string, (input: any, by: string) => Promise<Record<string, unknown>>>>;
