import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { readRows } from '../../src/graph/read.js';
import { openGraph, updateKnowledge } from '../../src/start/open-graph.js';
import { scoreFollowUps } from './follow-ups.js';
import { type GraphAct, readPairs, runRule, scorePairs, tallyOf } from './repetitions.js';

const say = (line = '') => process.stdout.write(`${line}\n`);
const folder = join(import.meta.dirname, '..', 'readouts');
const ratio = (part: number, whole: number) =>
  `${whole === 0 ? '  -  ' : (part / whole).toFixed(3)} (${part} of ${whole})`;

function told(act: GraphAct | undefined): string {
  if (act === undefined) return 'none';
  return `${act.date} ${act.type} "${act.cited[0]?.words ?? ''}"`;
}

const open = await openGraph(readConfig(), say);
try {
  await updateKnowledge(open, true, say);
  const [counted] = await readRows(open.graph, 'MATCH (act:Act {repeated: true}) RETURN count(act)');
  const results = scorePairs(readPairs(folder), await runRule(open.graph));
  const tally = tallyOf(results);
  say(
    `Repetition: ${results.length} pairs made by reading; the graph holds ${String(counted?.[0])} acts that say "again".`,
  );
  say(`pairs decided as the reader did       ${ratio(tally.right, results.length)}`);
  say(`links that are the reader's           ${ratio(tally.rightLinks, tally.links)}`);
  say(`reader's links that the rule finds    ${ratio(tally.rightLinks, tally.wantedLinks)}`);
  say(`… that lead to the same talk          ${ratio(tally.sameTalk, tally.wantedLinks)}`);
  say(`reader's "none" that the rule keeps   ${ratio(tally.rightNones, tally.wantedNones)}`);
  for (const { pair, outcome, linked } of results.filter((one) => !one.outcome.startsWith('right'))) {
    say(`\n${outcome}: ${pair.act.readout} [${pair.act.paragraph}] ${pair.act.type} "${pair.act.quote}"`);
    say(`  rule:   ${told(linked)}`);
    const wanted = pair.repeats;
    say(
      `  reader: ${wanted === null ? 'none' : `${wanted.readout} [${wanted.paragraph}] ${wanted.type} "${wanted.quote}"`}`,
    );
    say(`  reason: ${pair.reason}`);
  }

  const followUps = scoreFollowUps(folder, process.env.DEMARCHE_READOUTS);
  say(`\nFollow-ups with a day, read in ${followUps.texts} labelled texts`);
  say(`labelled ones that are read           ${ratio(followUps.right.length, followUps.labelled)}`);
  say(
    `read ones that are labelled           ${ratio(followUps.right.length, followUps.right.length + followUps.wrong.length)}`,
  );
  for (const one of followUps.missed) say(`missed: ${one.id} [${one.paragraph}] ${one.date} "${one.words}"`);
  for (const one of followUps.wrong) say(`wrong: ${one.id} [${one.paragraph}] ${one.date} "${one.words}"`);
} finally {
  await open.close();
}
