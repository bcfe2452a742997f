import { eitherOf } from '../cues.js';
import type { IssueMention } from '../issues.js';
import type { ProposedAct } from '../proposal.js';
import type { Reading, ReadPassage } from '../reading.js';
import { actorsIn, type Scene, sceneOf, sharesOf, type Who, whoActs, worths } from './actors.js';
import { carryingOf, type ToldClause } from './carrying.js';
import { issuesIn } from './issues.js';
import type { VerbFinalLanguage } from './language.js';
import { type About, joined, makeAct } from './make-act.js';
import { type Predicate, predicateFinder } from './predicates.js';

/** What the reader remembers from one sentence to the next. */
interface Memory {
  actors: readonly string[];
  issues: readonly IssueMention[];
  told?: ToldClause;
  /** What the sentence tells that opens the list in which the text is, and its act, until an item takes its place. */
  lead?: { readonly predicate: Predicate; readonly who: Who; act?: ProposedAct };
}

/** The acts of a text, given its talk. */
export function readVerbFinalActs(language: VerbFinalLanguage): (reading: Reading) => Reading {
  const predicates = predicateFinder(language);
  const reply = new RegExp(eitherOf(language.words.replies), 'u');

  return (reading) => {
    const [talk] = reading.meetings;
    if (talk === undefined) return reading;
    const scene = sceneOf(language, reading, talk.participants);
    const acts: ProposedAct[] = [];
    const memory: Memory = { actors: [], issues: [] };
    const opensList = new RegExp(eitherOf(language.words.leadIns), 'u');
    const carrying = carryingOf(language, scene.finder, scene.parties);
    for (const passage of reading.passages) {
      const topic = issuesOf(scene, headingOf(passage), passage.text);
      let isFirst = true;
      for (const sentence of passage.sentences) {
        const { text } = sentence;
        const actors = actorsIn(scene, text);
        const carried = !isFirst || reply.test(text) || carrying.refers(text) ? memory.issues : [];
        let from = 0;
        let inSentence: readonly IssueMention[] = carried;
        let before: { readonly act: ProposedAct; readonly keys: string } | undefined;
        const found = predicates(text);
        if (/(?:^|\n\n)$/u.test(passage.text.slice(0, sentence.start)) && memory.lead !== undefined) {
          if (found.length === 0) {
            const { lead } = memory;
            const at = lead.act === undefined ? -1 : acts.lastIndexOf(lead.act);
            if (at >= 0) acts.splice(at, 1);
            delete lead.act;
            const about = aboutOf(issuesOf(scene, text, passage.text), { refers: false, goesOn: false }, [], []);
            const predicate = { ...lead.predicate, start: text.length, end: text.length };
            acts.push(makeAct({ scene, passage, sentence, predicate, who: lead.who, about, start: 0, clause: text }));
            continue;
          }
          delete memory.lead;
        }
        for (const { predicate, start, end, side } of found.flatMap((one) =>
          sharesOf(language, one, actors, text, found),
        )) {
          const isTalk = talk.passage === reading.passages.indexOf(passage) && talk.start === sentence.start;
          const who =
            side !== undefined
              ? { keys: side.keys, worth: worths.named }
              : isTalk && predicate.mutual
                ? { keys: scene.all, worth: worths.everybody }
                : whoActs(predicate, from, actors, memory.actors, scene, text);
          from = predicate.end;
          if (who === undefined) continue;
          memory.actors = who.keys;
          const clause = text.slice(start, end);
          const own = issuesOf(scene, clause, text, passage.text);
          const told: ToldClause = {
            text: clause,
            earlier: passage.text.slice(0, sentence.start + start),
            type: predicate.type,
            verb: text.slice(predicate.start, predicate.end),
            known: [...actors, predicate]
              .filter((known) => known.end > start && known.start < predicate.end)
              .map((known) => ({ start: Math.max(0, known.start - start), end: known.end - start })),
            isSameSentence:
              before !== undefined && !actors.some((actor) => actor.start >= start && actor.end <= predicate.start),
          };
          const refers = carrying.refers(clause);
          const about = aboutOf(own, { refers, goesOn: carrying.goesOn(told, memory.told) }, inSentence, topic);
          memory.told = told;
          const { issues } = about;
          const act = makeAct({
            scene,
            passage,
            sentence,
            predicate: { ...predicate, end },
            who,
            about,
            start,
            clause,
          });
          const keys = who.keys.join();
          const isLast = end === found.at(-1)?.end && /^[。.:：\s]*$/u.test(text.slice(end));
          if (isLast && opensList.test(clause) && issues.length === 0) memory.lead = { predicate, who, act };
          if (before?.act.type === act.type && before.keys === keys && predicate.joins) {
            acts[acts.length - 1] = joined(before.act, act, text, sentence.start);
            before = { act: acts.at(-1) ?? act, keys };
          } else {
            acts.push(act);
            before = { act, keys };
          }
          inSentence = issues;
          memory.issues = issues;
          isFirst = false;
        }
      }
    }
    return { ...reading, acts };
  };
}

/** What each way to know what an act is about is worth, from 0 to 1. A confidence is a product of such values; it is no probability. */
const issueWorths = {
  inClause: 1,
  /** The words point at what was named before, or say nothing of their own. */
  carried: 0.7,
  heading: 0.6,
  notNamed: 0.4,
};

function issuesOf(
  { language, reading, finder, setting }: Scene,
  text: string,
  ...around: string[]
): readonly IssueMention[] {
  return issuesIn(language, reading, finder, text, { ...setting, around });
}

/** The heading of a passage: a few words before its first sentence, with a space behind. */
function headingOf({ text }: ReadPassage): string {
  return /^[^\s。.,、]{2,16}(?=\s)/u.exec(text)?.[0] ?? '';
}

/**
 * What an act is about: what its clause names, with what the words point at; else what the act before was about, if the clause goes on
 * about it; else the heading.
 */
function aboutOf(
  own: readonly IssueMention[],
  { refers, goesOn }: { readonly refers: boolean; readonly goesOn: boolean },
  before: readonly IssueMention[],
  topic: readonly IssueMention[],
): About {
  const strong = own.filter(({ weak }) => !weak);
  if (strong.length > 0) {
    if (!refers || before.length === 0) return { issues: strong, worth: issueWorths.inClause };
    const pointedAt = before.filter(({ frame }) => !frame);
    const all = pointedAt.length > 0 ? [...strong.filter(({ frame }) => !frame), ...pointedAt] : [...strong, ...before];
    const issues = all.filter(({ issue }, index) => all.findIndex((other) => other.issue.id === issue.id) === index);
    return { issues, worth: issueWorths.carried };
  }
  if (before.length > 0 && goesOn) return { issues: before, worth: issueWorths.carried };
  if (topic.length > 0) return { issues: topic, worth: issueWorths.heading };
  return { issues: own, worth: own.length > 0 ? issueWorths.inClause : issueWorths.notNamed };
}
