import { cypherFiles } from '../../src/graph/statements/statements.js';

const reads = new Map(cypherFiles('cypher/read').map(({ name, text }) => [name, text]));

/**
 * Whose words a document has: a country or an organization tells by what it published itself, by what an organ of it
 * published, and by what others pass on of these. Each statement can be pasted into Neo4j Browser, so the condition stands
 * in each.
 */
const form = /\)-\[(?:\w+)?:PUBLISHED_BY\|ATTRIBUTED_TO\]->\(:Organization\)-\[:ORGAN_OF\*0\.\.1\]->\(/gu;
const eitherRelationship = /\[\w*:(?:PUBLISHED_BY\|ATTRIBUTED_TO|ATTRIBUTED_TO\|PUBLISHED_BY)\]/gu;
const countOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('whose words a document has', () => {
  it('is asked in one form by every statement', () => {
    const asking = [...reads].filter(([, text]) => countOf(text, eitherRelationship) > 0);
    expect(asking.length).toBeGreaterThan(0);
    const others = asking.filter(([, text]) => countOf(text, eitherRelationship) !== countOf(text, form));
    expect(others.map(([name]) => name)).toEqual([]);
  });

  it('decides alike whether an issue is new at the second of two meetings and whether it was dropped', () => {
    const rule = (name: string) =>
      reads
        .get(name)
        ?.split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n');
    expect(rule('Dropped/certain')).toContain('this.headId');
    expect(rule('Dropped/certain')?.replace('this.headId', 'this.baseId')).toBe(rule('Introduced/certain'));
  });
});
