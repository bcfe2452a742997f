import { type TestService, useTestService } from './service.js';
import { takeBackAfterEach } from './take-back.js';

const editorToken = 'a-token-of-an-editor-0123456789';

/** A service, asked by an editor whose changes are taken back after each test. */
export interface EditorService {
  readonly service: TestService;
  /** Asks, expects no error, and gives the data. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  ask(query: string, variables: Record<string, unknown>): Promise<any>;
  /**
   * Brings in a text of a publisher.
   *
   * @param publisher an id; the address of the text is made of it
   * @param day of publication, `YYYY-MM-DD`
   * @param wanted the fields of the reading
   */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  ingest(publisher: string, day: string, text: string, wanted: string): Promise<any>;
}

/** The service of one file. */
export function useEditor(): EditorService {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  takeBackAfterEach(service);
  const ask: EditorService['ask'] = async (query, variables) => {
    const { body } = await service.post(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${editorToken}`,
    });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  return {
    service,
    ask,
    async ingest(publisher, day, text, wanted) {
      const url = `https://example.org/${publisher.slice('org:'.length)}`;
      const input = {
        text,
        url,
        title: `A talk, as ${publisher} tells of it`,
        publishedOn: day,
        language: 'en',
        publisher,
      };
      const query = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { ${wanted} } }`;
      return (await ask(query, { input })).ingestDocument;
    },
  };
}
