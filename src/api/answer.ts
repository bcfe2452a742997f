import { kindOfId } from '../domain/ids.js';
import { DemarcheError } from '../errors.js';
import { encodeCursor } from '../graph/plan/cursor.js';
import type { Variables } from '../graph/plan/selection.js';
import type { ConnectionEntry, ConnectionShape, EdgeEntry, Entry, ObjectShape, Shape } from '../graph/plan/shape.js';

/** A row does not hold what the schema promises: graphql-js then executes over the row and words the error. */
export class Surprise extends Error {}

/** Makes the answer's value of a row. */
export type Answer = (row: unknown, variables: Variables) => unknown;

type Row = readonly unknown[];

/**
 * The function that makes an answer of the rows of one shape; it is made once per plan.
 *
 * @param strict whether a missing value throws a {@link Surprise}; where not, the value is for graphql-js, which finds
 *   what is missing itself and needs the name of each object's type
 */
export function answerOf(shape: Shape, strict: boolean): Answer {
  switch (shape.kind) {
    case 'leaf':
      return (row) => row ?? null;
    case 'typename':
      return () => null;
    case 'object':
      return objectAnswer(shape, strict);
    case 'abstract': {
      const answers = new Map([...shape.types].map(([type, object]) => [type, objectAnswer(object, strict)]));
      return (row, variables) => {
        const [id, own] = row as Row;
        if (typeof id !== 'string') return null;
        const answer = answers.get(kindOfId(id) ?? '');
        if (answer === undefined) throw new Surprise(`No type for ${id}.`);
        return answer(own ?? row, variables);
      };
    }
    case 'optional': {
      const answer = answerOf(shape.of, strict);
      return (row, variables) => {
        const [only] = row as Row;
        return only === undefined ? null : answer(only, variables);
      };
    }
    case 'list': {
      const answer = required(answerOf(shape.of, strict), strict && !shape.itemNullable);
      return (row, variables) => (row as Row).map((item) => answer(item, variables));
    }
    case 'connection':
      return connectionAnswer(shape, strict);
    case 'deferred':
      return answerOf(shape.of, strict);
    case 'refusable': {
      const answer = answerOf(shape.of, strict);
      return (row, variables) => {
        const [refusal, value] = row as readonly [string | null, unknown];
        if (refusal !== null) throw new DemarcheError('BAD_USER_INPUT', refusal);
        return answer(value, variables);
      };
    }
  }
}

type Part = { readonly key: string; readonly answer: Answer };

function objectAnswer(shape: ObjectShape, strict: boolean): Answer {
  return build(
    shape.entries.map((entry) => ({ key: entry.key, answer: entryAnswer(entry, shape.type, strict) })),
    strict ? undefined : shape.type,
  );
}

function entryAnswer(entry: Entry, type: string, strict: boolean): Answer {
  if (entry.shape.kind === 'typename') return () => type;
  const answer = required(answerOf(entry.shape, strict), strict && !entry.nullable);
  return (row, variables) => answer((row as Row)[entry.place], variables);
}

function required(answer: Answer, strict: boolean): Answer {
  if (!strict) return answer;
  return (row, variables) => {
    const value = answer(row, variables);
    if (value === null || value === undefined) throw new Surprise('A value is missing.');
    return value;
  };
}

/** An object of the parts, in their order. */
function build(parts: readonly Part[], type: string | undefined): Answer {
  return (row, variables) => {
    const value: Record<string, unknown> = type === undefined ? {} : { __typename: type };
    for (const part of parts) value[part.key] = part.answer(row, variables);
    return value;
  };
}

function connectionAnswer(shape: ConnectionShape, strict: boolean): Answer {
  const page = build(
    shape.entries.map((entry) => ({ key: entry.key, answer: connectionEntry(entry, shape, strict) })),
    undefined,
  );
  return (row, variables) => {
    const [found = [], totalCount] = row as readonly [Row?, unknown?];
    const limit = shape.limit(variables);
    const kept = found.slice(0, limit);
    return page([shape.backward ? kept.reverse() : kept, totalCount, found.length > limit], variables);
  };
}

function connectionEntry(entry: ConnectionEntry, shape: ConnectionShape, strict: boolean): Answer {
  switch (entry.is) {
    case 'typename':
      return () => entry.type;
    case 'totalCount':
      return (page) => (page as Row)[1] ?? null;
    case 'nodes': {
      const answer = required(answerOf(entry.shape, strict), strict);
      return (page, variables) => edgesOf(page).map((edge) => answer(edge[entry.place], variables));
    }
    case 'edges': {
      const answer = build(
        entry.entries.map((part) => ({ key: part.key, answer: edgeEntry(part, entry.type, shape.list, strict) })),
        undefined,
      );
      return (page, variables) => edgesOf(page).map((edge) => answer(edge, variables));
    }
    case 'pageInfo':
      return build(
        entry.entries.map(({ key, name }) => ({ key, answer: pageInfoEntry(name, shape) })),
        undefined,
      );
  }
}

function edgeEntry(entry: EdgeEntry, type: string, list: string, strict: boolean): Answer {
  if (entry.is === 'typename') return () => type;
  if (entry.is === 'cursor') return (edge) => cursorOf(edge as Row, list);
  return entryAnswer(entry, type, strict);
}

function pageInfoEntry(name: string, shape: ConnectionShape): Answer {
  const more: Answer = (page) => (page as Row)[2];
  const continued: Answer = () => shape.continued;
  const at =
    (index: number): Answer =>
    (page) => {
      const edge = edgesOf(page).at(index);
      return edge === undefined ? null : cursorOf(edge, shape.list);
    };
  const answers: Readonly<Record<string, Answer>> = {
    hasNextPage: shape.backward ? continued : more,
    hasPreviousPage: shape.backward ? more : continued,
    startCursor: at(0),
    endCursor: at(-1),
    __typename: () => 'PageInfo',
  };
  return answers[name] ?? (() => null);
}

function edgesOf(page: unknown): readonly Row[] {
  return (page as Row)[0] as readonly Row[];
}

function cursorOf(edge: Row, list: string): string {
  return encodeCursor(list, edge[0] as Row);
}
