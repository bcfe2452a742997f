import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { openGraph } from '../../src/start/open-graph.js';
import { judgedOffers, offersTable } from './offers.js';
import { ingestTexts, labelledTexts, loadWorld, type Outcome } from './seedless.js';

const say = (line = '') => process.stdout.write(`${line}\n`);
const folder = join(import.meta.dirname, '..', 'readouts');
const elsewhere = process.env.DEMARCHE_READOUTS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'readouts');
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function tell({ text, reading, fields, acts, core }: Outcome): void {
  say(`${text.id} (${text.original ? 'the original' : 'our own words'}): ${reading.document.id}`);
  say(`  meeting: ${fields.length === 0 ? 'as in the seed, field by field' : fields.join('; ')}`);
  const wanted = acts.same.length + acts.missing.length;
  say(`  acts: ${acts.same.length} of ${wanted} the same in everything, ${core} in type, actors and an issue`);
  for (const one of acts.missing) say(`    only in the seed: ${one}`);
  for (const one of acts.extra) say(`    only here:        ${one}`);
  for (const { kind, text: words, why } of reading.unresolved) say(`  unresolved ${kind}: "${words}": ${why}`);
}

const home = mkdtempSync(join(tmpdir(), 'demarche-evaluate-'));
const config = readConfig();
const open = await openGraph(config.NEO4J_URI === undefined ? { ...config, DEMARCHE_HOME: home } : config, say);
try {
  const [held] = await readRows(open.graph, 'OPTIONAL MATCH (any:Meeting|Document) RETURN count(any) > 0');
  if (held?.[0] === true) throw new Error('The graph of NEO4J_URI is not empty: name another, or none.');
  await loadWorld(open.writer);
  say('A graph that knows countries, organizations, persons, offices, issues, nominations and places, and no talk.\n');
  const offers = await judgedOffers(await openKnowledge(open.graph), folder);
  say('Offers for the unknown words of the labelled texts of both folders');
  for (const line of offersTable(offers)) say(line);
  for (const { text, kind, name, right } of offers) {
    if (right !== true) say(`${right === false ? 'wrong' : 'not judged'}: ${kind} "${name}" in ${text}`);
  }
  say();
  const outcomes = await ingestTexts(open.graph, open.writer, labelledTexts(folder, elsewhere));
  for (const one of outcomes.filter(({ text }) => text.id.includes('honolulu'))) tell(one);

  say(`\nAll ${outcomes.length} labelled texts, ingested by day, everything whole accepted`);
  const whole = outcomes.filter(({ fields }) => fields.length === 0).length;
  const untitled = outcomes.filter(({ fields }) => fields.every((one) => one.startsWith('title:'))).length;
  say(`meetings as in the seed in every field      ${whole}, in every field but the title ${untitled}`);
  const same = sum(outcomes.map(({ acts }) => acts.same.length));
  const wanted = same + sum(outcomes.map(({ acts }) => acts.missing.length));
  const found = same + sum(outcomes.map(({ acts }) => acts.extra.length));
  const core = sum(outcomes.map((one) => one.core));
  const f1 = (right: number) => ((2 * right) / (wanted + found)).toFixed(3);
  say(
    `acts ${found} here, ${wanted} in the seed; the same in everything ${same} (F1 ${f1(same)}), in the core ${core} (F1 ${f1(core)})`,
  );
  const references = outcomes.flatMap(({ reading }) => reading.references);
  for (const kind of ['FOLLOWED_UP', 'ON_MARGINS_OF', 'PRECEDED', 'MENTIONED']) {
    const all = references.filter((one) => one.kind === kind);
    say(
      `references ${kind.padEnd(14)} ${all.filter((one) => one.toMeetingId !== undefined).length} of ${all.length} lead to a talk`,
    );
  }
  const kinds = outcomes.flatMap(({ reading }) => reading.unresolved.map(({ kind }) => kind));
  say(
    `unresolved: ${[...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`).join(', ')}`,
  );
  const findings = await checkGraph(open.graph);
  say(`the audit finds ${findings.length === 0 ? 'nothing' : `${findings.length}: ${findings[0]?.finding}`}`);
  if (process.argv.includes('--all')) {
    for (const one of outcomes) {
      say();
      tell(one);
    }
  } else for (const { text, fields } of outcomes) if (fields.length > 0) say(`${text.id}: ${fields.join('; ')}`);
} finally {
  await open.close();
  rmSync(home, { recursive: true, force: true });
}
