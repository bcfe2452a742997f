/**
 * The one table of failures. Each code says what went wrong in general, what a person can do, and the HTTP status that
 * goes with it. Nothing else in Démarche makes an error that a person is meant to read.
 */
export const failures = {
  BAD_REQUEST: {
    status: 400,
    todo: 'Send a GraphQL request in JSON: see https://graphql.org/learn/serving-over-http/.',
  },
  BAD_USER_INPUT: { status: 400, todo: 'Correct the named argument and send the request again.' },
  CONFIG_INVALID: { status: 500, todo: 'Correct the named settings and start again.' },
  CYPHER_INVALID: { status: 500, todo: 'Correct the named file under cypher/ and start again.' },
  DISK_FULL: { status: 500, todo: 'Make room on the disk (1 GB is comfortable), and start again.' },
  DOCUMENT_TOO_LONG: { status: 413, todo: 'Send the part that tells of the talk, or each talk by itself.' },
  DOCUMENT_UNKNOWN: {
    status: 400,
    todo: 'Send a document of schema/operations as it is, or its SHA-256; docs/reference.md tells how.',
  },
  DOCUMENT_UNREADABLE: { status: 400, todo: 'Give plain text in UTF-8, an HTML page, or a PDF with text in it.' },
  EVENTS_UNREADABLE: {
    status: 500,
    todo: 'See `demarche import events --help` and docs/import.md for the tables it reads.',
  },
  FORBIDDEN: { status: 403, todo: 'Send the token of somebody who has the role `editor`.' },
  GRAPHQL_PARSE_FAILED: { status: 400, todo: 'Correct the syntax of the document at the named place.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, todo: 'Correct the document by the schema, which /graphql shows.' },
  GRAPH_UNAVAILABLE: { status: 503, todo: 'Try again in a moment; see /readyz. If it lasts, look at the database.' },
  HOME_UNUSABLE: { status: 500, todo: 'Set DEMARCHE_HOME to a folder that can be written, and start again.' },
  INTERNAL_SERVER_ERROR: { status: 500, todo: 'Report the request id; the cause is in the log.' },
  ISSUER_UNAVAILABLE: { status: 503, todo: 'Try again in a moment; if it lasts, look at the issuer of the tokens.' },
  JAVA_MISSING: { status: 500, todo: 'Install Java 17 or 21 and Maven, or set NEO4J_URI, or run `docker compose up`.' },
  JAVA_UNSUITABLE: {
    status: 500,
    todo: 'Install Java 17 or 21 and set JAVA_HOME to it, or set NEO4J_URI, or run `docker compose up`.',
  },
  LANGUAGE_NOT_READ: { status: 400, todo: 'Send an English version of the document.' },
  LOCAL_NEO4J_FAILED: { status: 500, todo: 'Look into the logs under DEMARCHE_HOME, and start again.' },
  MAVEN_FAILED: { status: 500, todo: 'Read what Maven says, make it work, and start again; it is needed once.' },
  MAVEN_MISSING: {
    status: 500,
    todo: 'Install Maven so that `mvn` is found, or set NEO4J_URI, or run `docker compose up`.',
  },
  MIGRATION_CHANGED: {
    status: 500,
    todo: 'Restore the file as it was applied, and put the change into a new migration.',
  },
  OPERATION_RESOLUTION_FAILURE: { status: 400, todo: 'Name one of the operations of the document.' },
  PORT_TAKEN: { status: 500, todo: 'Set another port, or stop what listens there.' },
  QUERY_TOO_COMPLEX: { status: 400, todo: 'Ask for fewer fields, levels or nodes at once.' },
  REQUEST_TOO_LARGE: { status: 413, todo: 'Send a smaller document: 256 kB are allowed.' },
  SEED_INVALID: { status: 500, todo: 'Correct the named record; nothing of the load was written.' },
  SERVER_BUSY: { status: 503, todo: 'Try again in a few seconds.' },
  STOPPED: { status: 500, todo: 'The same command goes on where it was; an import with --offline begins anew.' },
  STORE_NOT_EMPTY: {
    status: 500,
    todo: 'Stop what uses the graph, or import into it without --offline, or name another folder by --into.',
  },
  TIMED_OUT: { status: 503, todo: 'Ask for less: a shorter path, a smaller page, a narrower period.' },
  TOO_MANY_BAD_TOKENS: { status: 429, todo: 'Correct the token, wait a minute and try again.' },
  UNAUTHENTICATED: { status: 401, todo: 'Send a valid token in the header `Authorization: Bearer …`.' },
  VOCABULARY_INVALID: { status: 500, todo: 'Correct the named file under vocabulary/ and generate again.' },
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
   * @param options `todo` says what to do where the table's words are too general; `cause` is kept for the log only
   */
  constructor(
    readonly code: FailureCode,
    message: string,
    options: { readonly todo?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.todo = options.todo ?? failures[code].todo;
  }

  /** What a person can do about it. */
  readonly todo: string;

  /** The HTTP status that goes with the code. */
  get status(): number {
    return failures[this.code].status;
  }
}
