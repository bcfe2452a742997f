import { talkReasons } from '../../domain/talk-reasons.js';
import { type RankedTalk, rankTalks, type TalkEvidence } from '../../domain/talk-score.js';
import { levelsBetween, type NearTalk } from '../../domain/talks-between.js';
import type { ReadRows } from '../read.js';
import type { ComposedExpression, Composer, Edge } from './composer.js';
import { givenFields, pageOf, predicateOf, restricted } from './connection.js';
import { cursorList, decodeCursor } from './cursor.js';
import type { Binding } from './parameters.js';
import { parametersOf } from './plan.js';
import type { ConnectionLayout } from './row-layout.js';
import { fieldsOf, type Sources } from './scope.js';
import type { Selection, Variables } from './selection.js';

/** The folder of the conditions by which connected talks are filtered: a talk is a meeting. */
export const talkConditions = 'MeetingFilter';

/** What reads the talks near a meeting, on the side of it on which its connected talks are. */
const nearTalks: Readonly<Record<string, string>> = {
  'Meeting/priorTalks': 'for-planner/talks-just-before',
  'Meeting/laterTalks': 'for-planner/talks-just-after',
};

/**
 * Talks connected with a meeting: the one exception to one statement per root field. The first statement gathers the
 * evidence of every candidate as numbers and ids; a pure function scores and orders it; a second statement fetches what
 * is selected of the page shown.
 *
 * @param shown what is selected of a talk, composed for the second statement, and the parameters of that
 */
export function composeTalks(
  composer: Composer,
  name: string,
  selection: Selection,
  thisName: string,
  shown: { readonly edge: Edge; readonly bindings: readonly Binding[] },
): ComposedExpression {
  const { catalog, scope } = composer;
  const page = pageOf(selection, composer.variables);
  const { filter } = selection.arguments;
  const sources: Sources = new Map([...Object.entries(selection.arguments), ...fieldsOf(filter)]);
  const candidates = catalog.get(name);
  const instance = scope.enter(candidates, thisName, sources);
  const node = instance.name('node');
  const conditions = [...givenFields(filter, composer.variables).keys()].map((field) =>
    predicateOf(composer, catalog.get(`${talkConditions}/${field}`), node, sources),
  );
  const evidence = catalog.get('for-planner/talk-evidence');
  const columns = scope.enter(evidence, thisName, new Map());
  const body = restricted(candidates, instance.write(candidates.body), conditions);
  const evidenceOf = evidence.columns.map(({ name: key, expression }) => `${key}: ${columns.write(expression)}`);
  const found = `${body} WITH ${node} AS ${columns.name('node')} RETURN {${evidenceOf.join(', ')}}`;
  const counted = catalog.get('for-planner/meetings-counted');
  const meetings = scope.enter(counted, thisName, new Map());
  const nearest = catalog.get(nearTalks[name] ?? '');
  const near = scope.enter(nearest, thisName, new Map());
  const nearOf = nearest.columns.map(({ name: key, expression }) => `${key}: ${near.write(expression)}`);
  scope.subqueries += 13;

  const list = cursorList(name);
  const { edge, bindings } = shown;
  const { body: pageBody } = catalog.get('for-planner/talks-page');
  const pageText = `${pageBody} WITH place, node, talk ORDER BY place RETURN [${edge.texts.join(', ')}] AS part`;
  const layout: ConnectionLayout = {
    kind: 'connection',
    list,
    backward: page.backward,
    continued: page.cursor !== undefined,
    limit: page.size,
    entries: edge.entries,
  };
  const complete = async (row: unknown, variables: Variables, read: ReadRows): Promise<unknown> => {
    const [talks, found, nearby] = row as [number, readonly Omit<TalkEvidence, 'between'>[], readonly NearTalk[]];
    const evidenceFound = found.map((one) => ({
      ...one,
      between: levelsBetween({ id: one.of, date: one.ofDate }, one, nearby),
    }));
    const ranked = rankTalks(evidenceFound, talks);
    const cursor = page.cursor?.read(variables);
    const after = cursor === undefined ? undefined : decodeCursor(list, 'after', String(cursor), 3);
    const start = after === undefined ? 0 : ranked.findIndex((talk) => isAfter(talk, after));
    const listed = start === -1 ? [] : ranked.slice(start, start + page.size(variables) + 1);
    const parameters = { ...parametersOf(bindings, variables), page: listed.map((talk) => pageRow(talk, talks)) };
    const parts = listed.length === 0 ? [] : await read(pageText, parameters);
    return [parts.map(([part], index) => [keysOf(listed[index]), ...(part as unknown[])]), ranked.length];
  };
  return {
    text: `[${[
      `COUNT { ${meetings.write(counted.body)} RETURN ${meetings.name('node')} }`,
      `COLLECT { ${found} }`,
      `COLLECT { ${near.write(nearest.body)} RETURN {${nearOf.join(', ')}} }`,
    ].join(', ')}]`,
    layout: {
      kind: 'deferred',
      of: layout,
      complete,
      rehearse: (variables, read) => read(pageText, { ...parametersOf(bindings, variables), page: [{}] }),
    },
  };
}

function keysOf(talk: RankedTalk | undefined): unknown[] {
  return [talk?.score, talk?.evidence.date, talk?.evidence.id];
}

function isAfter({ score, evidence }: RankedTalk, [lastScore, lastDate, lastId]: readonly unknown[]): boolean {
  if (score !== lastScore) return score < Number(lastScore);
  if (evidence.date !== lastDate) return evidence.date < String(lastDate);
  return evidence.id > String(lastId);
}

function pageRow({ evidence, score }: RankedTalk, talks: number): Record<string, unknown> {
  return {
    id: evidence.id,
    score,
    reasons: talkReasons(evidence, talks).map((reason) => ({ ...reason, meetingIds: [evidence.id, evidence.of] })),
  };
}
