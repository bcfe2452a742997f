import { readConfig } from '../../src/config.js';
import { openGraph, updateKnowledge } from '../../src/start/open-graph.js';
import { meanOf, scorePriorTalks } from './prior-talks-scores.js';

const say = (line = '') => process.stdout.write(`${line}\n`);

const open = await openGraph(readConfig(), say);
try {
  await updateKnowledge(open, true, say);
  const scores = await scorePriorTalks(open.graph);
  say(`\nPrior talks: ${scores.length} talks whose earlier talks a person judged. nDCG@5 of each:`);
  for (const apart of [false, true]) {
    say(apart ? '\nKept apart while the weights were chosen' : '\nUsed while the weights were chosen');
    for (const { judged, answer, ndcg } of scores.filter((score) => score.apart === apart)) {
      say(`${ndcg.toFixed(3)}  ${judged.talk}`);
      if (!process.argv.includes('--misses')) continue;
      for (const talk of answer) {
        say(`         ${judged.wanted.find((one) => one.talk === talk)?.grade ?? '-'}  ${talk}`);
      }
      for (const { talk, grade, reason } of judged.wanted.filter((one) => !answer.includes(one.talk))) {
        say(`         missed ${grade}  ${talk}: ${reason}`);
      }
    }
    say(`${meanOf(scores, apart).toFixed(3)}  mean`);
  }
} finally {
  await open.close();
}
