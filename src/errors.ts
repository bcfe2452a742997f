import type { z } from 'zod';

/**
 * The one table of failures. Each code says what went wrong in general, what a person can do, and the HTTP status that
 * goes with it. Nothing else in Démarche makes an error that a person is meant to read.
 */
export const failures = {
  ADDRESS_BUSY: { status: 503, todo: 'Fetch again after that time. What waits is fetched then.' },
  ADDRESS_DISALLOWED: {
    status: 403,
    todo: 'Ask the publisher. A page that you open in a browser can be saved, and read with `demarche ingest`.',
  },
  ADDRESS_PRIVATE: {
    status: 400,
    todo: 'Give a public address. On the command line --private allows addresses of your own network.',
  },
  ADDRESS_UNREACHABLE: {
    status: 503,
    todo: 'Open the address in a browser. If it answers there, save the page and send the file.',
  },
  ALREADY_UNDONE: { status: 409, todo: 'To bring the change back, undo its undo.' },
  BAD_REQUEST: {
    status: 400,
    todo: 'Send a GraphQL request in JSON: see https://graphql.org/learn/serving-over-http/.',
  },
  BAD_USER_INPUT: { status: 400, todo: 'Correct the named argument and send the request again.' },
  CONFIG_INVALID: { status: 500, todo: 'Correct the named settings and start again.' },
  CONFLICT: { status: 409, todo: 'Look at what is there now, and send the change again.' },
  CYPHER_INVALID: { status: 500, todo: 'Correct the named file under cypher/ and start again.' },
  DISK_FULL: { status: 500, todo: 'Free some disk space (1 GB is enough), and start again.' },
  DOCUMENT_TOO_LONG: { status: 413, todo: 'Send only the part about the talk, or send each talk separately.' },
  DOCUMENT_UNKNOWN: {
    status: 400,
    todo: 'Send the text of a document in schema/operations, or its SHA-256: see docs/reference.md.',
  },
  DOCUMENT_UNREADABLE: {
    status: 400,
    todo: 'Send plain text, an HTML page, a .docx file, or a PDF that contains text.',
  },
  EVENTS_UNREADABLE: {
    status: 500,
    todo: 'See `demarche import events --help` and docs/import.md for the tables that can be imported.',
  },
  FORBIDDEN: { status: 403, todo: 'Send a token with the role `editor`.' },
  GRAPHQL_PARSE_FAILED: { status: 400, todo: 'Correct the syntax of the document at the given position.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    todo: 'Correct the document so that it fits the schema; GraphiQL at /graphql shows the schema.',
  },
  GRAPH_UNAVAILABLE: {
    status: 503,
    todo: 'Try again in a moment. If it lasts, check the database; /readyz says what is missing.',
  },
  HOME_UNUSABLE: { status: 500, todo: 'Set DEMARCHE_HOME to a writable folder, and start again.' },
  IMPORT_TOO_LARGE: { status: 409, todo: 'Run `demarche undo` with the id of the change.' },
  INTERNAL_SERVER_ERROR: { status: 500, todo: 'Report the request id; the log has the cause.' },
  ISSUER_UNAVAILABLE: { status: 503, todo: 'Try again in a moment. If it lasts, check the issuer of the tokens.' },
  JAVA_MISSING: { status: 500, todo: 'Install Java 17 or 21 and Maven, or set NEO4J_URI, or run `docker compose up`.' },
  JAVA_UNSUITABLE: {
    status: 500,
    todo: 'Install Java 17 or 21 and set JAVA_HOME to it, or set NEO4J_URI, or run `docker compose up`.',
  },
  LANGUAGE_NOT_READ: {
    status: 400,
    todo: 'Send a version in English, Japanese or Korean, or store the text unread and add its acts by hand: `read: false`, --no-read.',
  },
  LIKELY_DISTINCT: {
    status: 409,
    todo: 'If the two are one all the same, say so: with `same: true`, or with --same on the command line.',
  },
  LIKELY_DOUBLE: {
    status: 409,
    todo: 'Give the `id` of the thing that it is, or `distinct: true` if it is another one.',
  },
  LOCAL_NEO4J_FAILED: { status: 500, todo: 'Read the logs under DEMARCHE_HOME, and start again.' },
  MAVEN_FAILED: {
    status: 500,
    todo: 'Solve the problem that Maven reports, and start again. Maven is needed only for the first start.',
  },
  MAVEN_MISSING: {
    status: 500,
    todo: 'Install Maven so that `mvn` is found, or set NEO4J_URI, or run `docker compose up`.',
  },
  MIGRATION_CHANGED: {
    status: 500,
    todo: 'Restore the file as it was when it was applied, and put the change into a new migration.',
  },
  MODEL_FAILED: {
    status: 503,
    todo: 'The text was read without it. Check DEMARCHE_MODEL_URL, DEMARCHE_MODEL and DEMARCHE_MODEL_KEY, then send the text again.',
  },
  NOT_THE_ORIGINAL: {
    status: 409,
    todo: 'Open the address in a browser. If the text is there, save the page and give it with --folder.',
  },
  NOT_UNDOABLE: { status: 409, todo: 'Withdraw or correct what is wrong in it, one by one.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, todo: 'Set `operationName` to one of the operations in the document.' },
  PEOPLE_UNREADABLE: {
    status: 500,
    todo: 'See `demarche import people --help` and docs/import.md for the files that can be imported. Nothing was written.',
  },
  PORT_TAKEN: { status: 500, todo: 'Choose another port, or stop the program that uses this one.' },
  QUERY_TOO_COMPLEX: { status: 400, todo: 'Ask for fewer fields, fewer levels or smaller pages.' },
  REQUEST_TOO_LARGE: { status: 413, todo: 'Send a smaller document: up to 256 kB are allowed.' },
  RESTED_ON: { status: 409, todo: 'Undo the later changes first, in the order in which they are named.' },
  SCHEMA_INVALID: { status: 500, todo: 'Correct the named file under schema/ and start again.' },
  SEED_INVALID: { status: 500, todo: 'Correct the named record. Nothing was written.' },
  SERVER_BUSY: { status: 503, todo: 'Try again in a few seconds.' },
  SOURCES_BUSY: { status: 409, todo: 'Wait until it ends, or give another folder with --state.' },
  SOURCES_INVALID: {
    status: 500,
    todo: 'Correct the named fields: `demarche fetch --help` has an example. Nothing was fetched.',
  },
  STOPPED: { status: 500, todo: 'Run the same command again: it goes on where it was.' },
  STORE_NOT_EMPTY: {
    status: 500,
    todo: 'Stop the service that uses the graph, or import without --offline, or choose another folder with --into.',
  },
  TIMED_OUT: {
    status: 503,
    todo: 'Try again in a moment. If it lasts, ask for less: a shorter path, a smaller page, a narrower period.',
  },
  TOO_MANY_BAD_TOKENS: { status: 429, todo: 'Correct the token, wait one minute, and try again.' },
  UNAUTHENTICATED: { status: 401, todo: 'Send a valid token in the header `Authorization: Bearer …`.' },
  VOCABULARY_INVALID: { status: 500, todo: 'Correct the named file under vocabulary/ and run npm run generate.' },
} as const satisfies Record<string, Failure>;

/** What the table says of a code: the HTTP status and what a person can do. */
interface Failure {
  readonly status: number;
  readonly todo: string;
}

/** A key of {@link failures}; GraphQL answers carry it as `extensions.code`. */
export type FailureCode = keyof typeof failures;

/** A failure that was foreseen: its message may be shown to anybody. Everything else is masked. */
export class DemarcheError extends Error {
  override readonly name = 'DemarcheError';

  /**
   * @param code which failure it is
   * @param message what is wrong and where, in one sentence
   * @param options `todo` says what to do where the table's words are too general; `details` is for programs; `cause` is kept
   *   for the log only
   */
  constructor(
    readonly code: FailureCode,
    message: string,
    options: {
      readonly todo?: string;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.todo = options.todo ?? failures[code].todo;
    this.details = options.details;
  }

  /** The same as the message, for programs: GraphQL answers carry it in `extensions`. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  /** What a person can do about it. */
  readonly todo: string;

  /** The HTTP status that goes with the code. */
  get status(): number {
    return failures[this.code].status;
  }
}

const shapes: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false' },
  ...{ array: 'a list', object: 'an object', record: 'an object' },
};

/** What is wrong with a value that has not its shape, in words that follow the path of the value: `must not be empty`. */
export const shapeFault: z.core.$ZodErrorMap = (fault) => {
  switch (fault.code) {
    case 'invalid_type':
      return fault.input === undefined ? 'is missing' : `must be ${shapes[fault.expected] ?? fault.expected}`;
    case 'too_small':
      if (fault.minimum === 1 && Object.hasOwn(counted, fault.origin)) return 'must not be empty';
      return amount(fault.inclusive === false ? 'more than' : 'at least', fault.minimum, fault.origin);
    case 'too_big':
      return amount(fault.inclusive === false ? 'less than' : 'at most', fault.maximum, fault.origin);
    case 'invalid_value':
      return `must be ${fault.values.length > 1 ? 'one of ' : ''}${fault.values.join(', ')}`;
    case 'unrecognized_keys':
      return `has no field ${fault.keys.map((key) => `\`${key}\``).join(' or ')}`;
    case 'invalid_format':
      return `has not the form of ${fault.format === 'regex' ? 'such a value' : `a ${fault.format}`}`;
    default:
      return 'has not the form of such a value';
  }
};

const counted: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function amount(bound: string, number: number | bigint, origin: string): string {
  const what = counted[origin];
  return what === undefined ? `must be ${bound} ${number}` : `must have ${bound} ${number} ${what}`;
}
