import { parseStatement, renamed } from '../../src/graph/statement.js';

/** A text with its bound names and parameters renamed, as the planner takes it into a larger one. */
function taken(text: string): string {
  const { variables } = parseStatement('Test', text);
  return renamed(
    text,
    (name) => (variables.has(name) ? `${name}9` : undefined),
    (name) => `$${name}9`,
  );
}

describe('a statement that is taken into another', () => {
  test.each([
    [
      'names in patterns, not labels, types or properties',
      'MATCH (this:Act {id: $id})-[about:ABOUT]->(node:Issue|Nomination) RETURN node ORDER BY about.key',
      'MATCH (this9:Act {id: $id9})-[about9:ABOUT]->(node9:Issue|Nomination) RETURN node9 ORDER BY about9.key',
    ],
    [
      'a name that is a label and a type too',
      'MATCH (Act:Act)-[IN:IN]->(node:Act|node) RETURN node',
      'MATCH (Act9:Act)-[IN:IN]->(node9:Act|node) RETURN node9',
    ],
    [
      'what a comprehension binds',
      'MATCH (this:Meeting) WITH [day IN this.days | toString(day)] AS days RETURN days',
      'MATCH (this9:Meeting) WITH [day9 IN this9.days | toString(day9)] AS days9 RETURN days9',
    ],
    [
      'what a predicate binds',
      'MATCH (this:Act) WHERE any(id IN $actors WHERE EXISTS { (this)<-[:PERFORMED]-({id: id}) }) RETURN this',
      'MATCH (this9:Act) WHERE any(id9 IN $actors9 WHERE EXISTS { (this9)<-[:PERFORMED]-({id: id9}) }) RETURN this9',
    ],
    [
      'values of a map, not its keys',
      'MATCH (node:Issue) WITH {node: node, name: node.name} AS this RETURN this',
      'MATCH (node9:Issue) WITH {node: node9, name: node9.name} AS this9 RETURN this9',
    ],
    [
      'a label test within a subquery, which is no key',
      'CALL () { MATCH (node) WHERE node:Meeting RETURN node } RETURN node',
      'CALL () { MATCH (node9) WHERE node9:Meeting RETURN node9 } RETURN node9',
    ],
    [
      'what a procedure yields, which keeps its column',
      "CALL db.index.fulltext.queryNodes('names', $textQuery) YIELD node, score WHERE score > 1 RETURN node, score",
      "CALL db.index.fulltext.queryNodes('names', $textQuery9) YIELD `node` AS node9, `score` AS score9 WHERE score9 > 1 RETURN node9, score9",
    ],
    [
      'what a procedure yields under another name',
      "CALL db.index.fulltext.queryNodes('names', $textQuery) YIELD node AS act MATCH (act)-[:IN]->(node) RETURN node",
      "CALL db.index.fulltext.queryNodes('names', $textQuery9) YIELD `node` AS act9 MATCH (act9)-[:IN]->(node9) RETURN node9",
    ],
    [
      'a name like a function',
      'MATCH (size:Act) WITH size, size(size.sides) AS count RETURN count(size) AS length, count',
      'MATCH (size9:Act) WITH size9, size(size9.sides) AS count9 RETURN count(size9) AS length, count9',
    ],
    [
      'words in quotes and in comments',
      '// node is not renamed here\nMATCH (node:Act) WHERE node.type = \'node\' AND node.`node` = "node" RETURN node',
      '// node is not renamed here\nMATCH (node9:Act) WHERE node9.type = \'node\' AND node9.`node` = "node" RETURN node9',
    ],
    [
      'what a column binds within itself',
      'MATCH (this:Act {id: $id}) RETURN COLLECT { MATCH (this)-[:IN]->(node) RETURN node.id } AS ids, this.name AS name',
      'MATCH (this9:Act {id: $id9}) RETURN COLLECT { MATCH (this9)-[:IN]->(node9) RETURN node9.id } AS ids, this9.name AS name',
    ],
    [
      'a path',
      'MATCH path = (from:Person)-[*..6]-(to) RETURN nodes(path) AS nodes',
      'MATCH path9 = (from9:Person)-[*..6]-(to9) RETURN nodes(path9) AS nodes',
    ],
    [
      'a parameter and a name that are written alike',
      'MATCH (on:Act) WHERE on.date = $on RETURN on',
      'MATCH (on9:Act) WHERE on9.date = $on9 RETURN on9',
    ],
  ])('renames %s', (_, text, expected) => {
    expect(taken(text)).toBe(expected);
  });
});

describe('a statement taken apart', () => {
  test('has the clauses after the one that binds `this`, columns, order and limit', () => {
    const statement = parseStatement(
      'Office.holder',
      'MATCH (this:Office {id: $id})\nMATCH (node:Person)-[tenure:HELD]->(this)\nWHERE tenure.from <= $on\nRETURN node, tenure.key AS key\nORDER BY tenure.key DESC, node.id\nLIMIT 5',
    );
    expect(statement).toMatchObject({
      body: 'MATCH (node:Person)-[tenure:HELD]->(this)\nWHERE tenure.from <= $on',
      endsInWhere: true,
      columns: [
        { expression: 'node', name: 'node' },
        { expression: 'tenure.key', name: 'key' },
      ],
      orderBy: [
        { expression: 'tenure.key', descending: true },
        { expression: 'node.id', descending: false },
      ],
      limit: '5',
    });
    expect([...statement.variables].sort()).toEqual(['node', 'tenure', 'this']);
    expect([...statement.parameters].sort()).toEqual(['id', 'on']);
  });

  test('keeps all clauses where none binds `this`', () => {
    const { body, endsInWhere } = parseStatement('Query.act', 'MATCH (node:Act {id: $id}) RETURN node');
    expect({ body, endsInWhere }).toEqual({ body: 'MATCH (node:Act {id: $id})', endsInWhere: false });
  });

  test('does not take a WHERE within brackets for its own', () => {
    const text = 'MATCH (this:Act) MATCH (node) WITH node, [x IN [1] WHERE x > 0] AS y RETURN node';
    expect(parseStatement('Test', text).endsInWhere).toBe(false);
  });

  test.each([
    ['MATCH (node)', 'has no RETURN'],
    ['MATCH (node) RETURN node.id', 'without a name'],
  ])('%s is refused', (text, reason) => {
    expect(() => parseStatement('Bad', text)).toThrow(
      expect.objectContaining({ code: 'CYPHER_INVALID', message: expect.stringContaining(reason) }),
    );
  });
});
