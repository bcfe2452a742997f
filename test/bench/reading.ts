/** `npm run bench:reading`: what it costs to read a text, in each language. One process, one core. */
import { extract } from '../../src/extract/extract.js';
import { openSet, sets } from '../evaluate/sets.js';

const rounds = 3;
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

const opened = sets.map((set) => ({ ...openSet(set), name: set.name }));
const languages = [...new Set(opened.flatMap(({ samples }) => samples.map(({ readout }) => readout.language)))].sort();
const texts = opened.flatMap(({ samples, known }) => samples.map(({ readout }) => ({ readout, known })));

say(`modules and texts loaded ${seconds(process.uptime() * 1000)} after the start of the process`);
for (const language of languages) {
  const own = texts.filter(({ readout }) => readout.language === language);
  const [first] = own;
  if (first === undefined) continue;
  const before = performance.now();
  extract(first.readout, first.known.gazetteer);
  say(`${language}: the first text, with the words and issues made ready, ${seconds(performance.now() - before)}`);
  for (const { readout, known } of own) extract(readout, known.gazetteer);
  const used = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const { readout, known } of own) extract(readout, known.gazetteer);
  const { user, system } = process.cpuUsage(used);
  const thousands = (rounds * own.reduce((sum, { readout }) => sum + readout.text.length, 0)) / 1000;
  say(
    `${language}: ${own.length} texts, ${((user + system) / 1000 / thousands).toFixed(1)} ms of a core for a thousand characters`,
  );
}
say(`memory with all of them ${Math.round(process.memoryUsage().rss / 1_000_000)} MB`);
