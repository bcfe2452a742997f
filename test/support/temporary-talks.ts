import neo4j from 'neo4j-driver';
import type { Graph } from '../../src/graph/connect.js';
import { write } from './write.js';

/** Talks of one pair of countries that a test adds and takes away again. */
export interface TemporaryTalks {
  /** Two ISO codes in alphabetical order. */
  readonly pair: readonly [string, string];
  readonly count: number;
  /** The day of the first; each later talk is a day after the one before. */
  readonly from: string;
  /** Ids of issues that every one of them deals with. */
  readonly issues?: readonly string[];
  /** Ids of people who take part in every one of them. */
  readonly people?: readonly string[];
  /** Tells apart talks that are added at the same time. */
  readonly name?: string;
}

/** Adds talks with the ids `meeting:x-NAME-1`, `-2`, … as the writes of the project do. */
export async function addTalks(graph: Graph, talks: TemporaryTalks): Promise<void> {
  const { issues = [], people = [], name = 'talk', pair, count, from } = talks;
  await write(
    graph,
    `UNWIND range(1, $count) AS number
    MATCH (one:Country {code: $one}), (other:Country {code: $other})
    CREATE (talk:Meeting:Temporary {id: 'meeting:x-' + $name + '-' + number, title: 'Talk ' + number,
      date: date($from) + duration({days: number - 1}), days: [date($from) + duration({days: number - 1})],
      mode: 'TELEPHONE', level: 'OTHER', sources: []})
    WITH talk, one, other, toString(talk.date) + ' ' + talk.id AS key
    CREATE (one)-[:MET {pair: $one + '-' + $other, meetingId: talk.id, date: talk.date, key: key}]->(other)
    CREATE (one)-[:PARTY_TO {fromId: one.id, toId: talk.id, key: key + ' ' + one.id}]->(talk)
    CREATE (other)-[:PARTY_TO {fromId: other.id, toId: talk.id, key: key + ' ' + other.id}]->(talk)
    WITH talk, key
    CALL (talk, key) {
      UNWIND $issues AS issueId
      MATCH (issue:Issue {id: issueId})
      CREATE (talk)-[:DISCUSSED {fromId: talk.id, toId: issue.id, key: key + ' ' + issue.id}]->(issue)
    }
    CALL (talk, key) {
      UNWIND $people AS personId
      MATCH (person:Person {id: personId})
      CREATE (person)-[:TOOK_PART_IN {fromId: person.id, toId: talk.id, key: key + ' ' + person.id}]->(talk)
    }`,
    { one: pair[0], other: pair[1], count: neo4j.int(count), from, issues, people, name },
  );
}

/** Takes away whatever is labelled as temporary, and the talks between countries that were added. */
export async function removeTemporary(graph: Graph): Promise<void> {
  await write(graph, `MATCH (:Country)-[met:MET]->(:Country) WHERE met.meetingId STARTS WITH 'meeting:x-' DELETE met`);
  await write(graph, 'MATCH (node:Temporary) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS');
}
