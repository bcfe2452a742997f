import type { DocumentInput } from '../../src/ingest/document-input.js';
import { type Knowledge, openKnowledge } from '../../src/ingest/link/knowledge.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { useTestGraph } from '../support/test-graph.js';

/** Reads texts with what the seeded graph knows. */
export interface SeededReader {
  readonly knowledge: Knowledge;
  read(text: string, page?: Partial<DocumentInput>): Promise<LinkedReading>;
}

/** A reader for the tests of one file. */
export function useSeededReader(): SeededReader {
  const { graph } = useTestGraph();
  let knowledge: Knowledge | undefined;
  const known = (): Knowledge => {
    if (knowledge === undefined) throw new Error('The graph is read before the first test.');
    return knowledge;
  };
  beforeAll(async () => {
    knowledge = await openKnowledge(graph);
  });
  return {
    get knowledge() {
      return known();
    },
    read: (text, page = {}) => readDocument(pageOf(text, page), known()),
  };
}

/** A page of Japan's ministry with a text. */
export function pageOf(text: string, page: Partial<DocumentInput>): DocumentInput {
  return {
    url: 'https://www.mofa.go.jp/press/an-example.html',
    title: 'Readout',
    publishedOn: '2022-03-02',
    publisher: 'MOFA Japan',
    language: 'en',
    ...page,
    text,
  };
}
