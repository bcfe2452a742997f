import type { Proposal } from '../../src/extract/proposal.js';
import type { Gold, GoldAct, Sample } from './corpus.js';

/** What was found of what is there. */
export interface Tally {
  right: number;
  proposed: number;
  labelled: number;
}

/** An act in the words of the labels, with the sentence it was read from. */
export interface PlainAct extends GoldAct {
  readonly quote: string;
  readonly confidence: number;
}

/** Something proposed that is not labelled, or labelled that is not proposed. */
export interface Miss {
  readonly id: string;
  readonly what: 'missed' | 'wrong' | 'attributes' | 'issue' | 'field' | 'participant';
  readonly text: string;
}

/** The figures of a run. */
export interface Score {
  /** Talks: right if day and parties are. */
  readonly talks: Tally;
  /** Acts by paragraph, type and actors. */
  readonly typeAndActor: Tally;
  /** Of the acts right by type and actors: those about an issue that is not labelled. */
  readonly wrongIssue: { right: number; all: number };
  /** Acts by their confidence, in tenths: right are those with type and actors of a label, and none but its issues. */
  readonly byConfidence: Record<string, { right: number; all: number }>;
  /** Acts by paragraph, type and actors, with an issue in common. */
  readonly core: Tally;
  readonly strict: Tally;
  readonly participants: Tally;
  readonly offices: Tally;
  readonly references: Tally;
  readonly followUps: Tally;
  readonly fields: Record<string, { right: number; all: number }>;
  readonly types: Record<string, Tally>;
  readonly attributes: Record<string, { right: number; all: number }>;
  readonly confusion: Record<string, Record<string, number>>;
  readonly misses: Miss[];
}

/** How names are made equal. */
export interface Keys {
  readonly person: (name: string) => string;
  readonly issue: (name: string) => string;
}

const tally = (): Tally => ({ right: 0, proposed: 0, labelled: 0 });

/** Precision, recall and F1, 0 to 1. */
export function rates(one: Tally): { precision: number; recall: number; f1: number } {
  const precision = one.proposed === 0 ? (one.labelled === 0 ? 1 : 0) : one.right / one.proposed;
  const recall = one.labelled === 0 ? 1 : one.right / one.labelled;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of meeting fields that are right, 0 to 1. */
export function fieldRate(score: Score): number {
  const fields = Object.values(score.fields);
  const right = fields.reduce((sum, one) => sum + one.right, 0);
  return (
    right /
    Math.max(
      1,
      fields.reduce((sum, one) => sum + one.all, 0),
    )
  );
}

/** A score with nothing in it. */
export function emptyScore(): Score {
  return {
    talks: tally(),
    typeAndActor: tally(),
    wrongIssue: { right: 0, all: 0 },
    byConfidence: {},
    core: tally(),
    strict: tally(),
    participants: tally(),
    offices: tally(),
    references: tally(),
    followUps: tally(),
    fields: {},
    types: {},
    attributes: {},
    confusion: {},
    misses: [],
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join('|') === [...new Set(b)].sort().join('|');
}

function plainActs(proposal: Proposal): PlainAct[] {
  return proposal.acts.map((one) => ({
    paragraph: one.paragraph,
    type: one.type,
    actors: one.actors.map((actor) =>
      actor.kind === 'country' ? actor.code : (actor.person?.replace('known:', '') ?? actor.name),
    ),
    toward: one.toward,
    issues: one.about.map((issue) => issue.name),
    repeat: one.repeated,
    quote: one.quote,
    confidence: one.confidence,
  }));
}

function scoreActs(score: Score, id: string, gold: Gold, proposed: readonly PlainAct[], keys: Keys): void {
  const labelled = gold.labelledParagraphs;
  const ours = proposed
    .filter((one) => labelled === null || labelled.includes(one.paragraph))
    .map((one) => ({ ...one, actors: one.actors.map(keys.person), issues: one.issues.map(keys.issue) }));
  const theirs = gold.acts.map((one) => ({
    ...one,
    actors: one.actors.map(keys.person),
    issues: one.issues.map(keys.issue),
  }));
  const free = new Set(ours);
  const shared = (a: GoldAct, b: GoldAct) => a.issues.filter((one) => b.issues.includes(one)).length;
  const pairs = theirs
    .flatMap((label) => ours.map((act) => ({ label, act, common: shared(label, act) })))
    .filter(
      ({ label, act, common }) =>
        common > 0 && label.paragraph === act.paragraph && label.type === act.type && same(label.actors, act.actors),
    )
    .sort((a, b) => Number(strict(b)) - Number(strict(a)) || b.common - a.common);
  const matched = new Map<(typeof theirs)[number], (typeof ours)[number]>();
  for (const { label, act } of pairs) {
    if (matched.has(label) || !free.has(act)) continue;
    matched.set(label, act);
    free.delete(act);
  }
  scoreTypeAndActor(score, id, theirs, ours);
  score.core.proposed += ours.length;
  score.core.labelled += theirs.length;
  score.core.right += matched.size;
  score.strict.proposed += ours.length;
  score.strict.labelled += theirs.length;
  for (const one of ours) of(score.types, one.type).proposed++;
  for (const one of theirs) of(score.types, one.type).labelled++;
  for (const [label, act] of matched) {
    of(score.types, label.type).right++;
    if (strict({ label, act })) score.strict.right++;
    else score.misses.push({ id, what: 'attributes', text: `${say(label)} <> ${say(act)} "${act.quote}"` });
    count(score.attributes, 'issues', same(label.issues, act.issues));
    count(score.attributes, 'toward', same(label.toward, act.toward));
    count(score.attributes, 'repeat', label.repeat === act.repeat);
  }
  for (const label of theirs.filter((one) => !matched.has(one))) {
    const near = [...free].find(
      (one) =>
        one.paragraph === label.paragraph &&
        one.type !== label.type &&
        same(one.actors, label.actors) &&
        shared(one, label) > 0,
    );
    const row = score.confusion[label.type] ?? {};
    score.confusion[label.type] = row;
    row[near?.type ?? '(none)'] = (row[near?.type ?? '(none)'] ?? 0) + 1;
    score.misses.push({ id, what: 'missed', text: say(label) });
  }
  for (const act of free) score.misses.push({ id, what: 'wrong', text: `${say(act)} "${act.quote}"` });
}

/** Pairs each label with the act of its type and actors that has most of its issues and fewest others. */
function scoreTypeAndActor(score: Score, id: string, theirs: readonly GoldAct[], ours: readonly PlainAct[]): void {
  const tenth = ({ confidence }: PlainAct) => (Math.floor(confidence * 10) / 10).toFixed(1);
  score.typeAndActor.proposed += ours.length;
  score.typeAndActor.labelled += theirs.length;
  const wrongIn = (act: PlainAct, label: GoldAct) => act.issues.filter((issue) => !label.issues.includes(issue)).length;
  const pairs = theirs
    .flatMap((label) => ours.map((act) => ({ label, act, wrong: wrongIn(act, label) })))
    .filter(
      ({ label, act }) =>
        act.paragraph === label.paragraph && act.type === label.type && same(act.actors, label.actors),
    )
    .sort(
      (one, other) =>
        one.wrong - one.act.issues.length - (other.wrong - other.act.issues.length) || one.wrong - other.wrong,
    );
  const labels = new Set(theirs);
  const free = new Set(ours);
  for (const { label, act, wrong } of pairs) {
    if (!labels.has(label) || !free.has(act)) continue;
    labels.delete(label);
    free.delete(act);
    score.typeAndActor.right++;
    score.wrongIssue.all++;
    if (wrong > 0) {
      score.wrongIssue.right++;
      const text = `${say(label)} <> ${say(act)} "${act.quote}"`;
      score.misses.push({ id, what: 'issue', text });
    }
    count(score.byConfidence, tenth(act), wrong === 0 && act.issues.length > 0);
  }
  for (const act of free) count(score.byConfidence, tenth(act), false);
}

function strict({ label, act }: { label: GoldAct; act: GoldAct }): boolean {
  return same(label.issues, act.issues) && same(label.toward, act.toward) && label.repeat === act.repeat;
}

function of(types: Record<string, Tally>, type: string): Tally {
  const one = types[type] ?? tally();
  types[type] = one;
  return one;
}

function count(list: Record<string, { right: number; all: number }>, name: string, right: boolean): void {
  const one = list[name] ?? { right: 0, all: 0 };
  list[name] = one;
  one.all++;
  if (right) one.right++;
}

function say(one: GoldAct): string {
  return `[${one.paragraph}] ${one.type}${one.repeat ? '*' : ''} ${one.actors.join('+')} > ${one.toward.join(',')} : ${one.issues.join('; ')}`;
}

const office = (title: string) =>
  title
    .toLowerCase()
    .replace(/\bfor\b/gu, 'of')
    .replace(/-/gu, ' ');
const event = (title: string | null) =>
  (title ?? '')
    .toLowerCase()
    .replace(/^the\s+|[’']/gu, '')
    .replace(/\d+(?:st|nd|rd|th)\s+/u, '');

function scoreMeeting(score: Score, id: string, gold: Gold, proposal: Proposal, keys: Keys): void {
  const ours = proposal.meetings[0];
  const fields: Record<string, readonly [unknown, unknown]> = {
    date: [gold.meeting.date, ours?.date ?? null],
    startLocal: [gold.meeting.startLocal, ours?.startLocal ?? null],
    durationMinutes: [gold.meeting.durationMinutes, ours?.durationMinutes ?? null],
    mode: [gold.meeting.mode, ours?.mode ?? null],
    level: [gold.meeting.level, ours?.level ?? null],
    city: [gold.meeting.city, ours?.place?.city ?? null],
    country: [gold.meeting.country, ours?.place?.country ?? null],
    marginsOf: [event(gold.meeting.marginsOf), event(ours?.marginsOf?.title ?? null)],
  };
  for (const [name, [label, read]] of Object.entries(fields)) {
    count(score.fields, name, label === read);
    if (label !== read) score.misses.push({ id, what: 'field', text: `${name}: ${String(label)} <> ${String(read)}` });
  }
  score.talks.labelled++;
  score.talks.proposed += proposal.meetings.length;
  const sides = (list: readonly { readonly country: string }[]) => list.map(({ country }) => country.toUpperCase());
  if (
    ours?.date === gold.meeting.date &&
    same(
      sides(gold.participants),
      ours.parties.map((code) => code.toUpperCase()),
    )
  )
    score.talks.right++;
  const read = (ours?.participants ?? []).map((one) => ({
    key: keys.person(one.person?.replace('known:', '') ?? one.name),
    office: one.office?.title ?? '',
    country: one.country ?? '',
  }));
  const labels = gold.participants.map((one) => ({
    key: keys.person(one.name),
    office: one.office,
    country: one.country,
  }));
  for (const part of [score.participants, score.offices]) {
    part.proposed += read.length;
    part.labelled += labels.length;
  }
  for (const label of labels) {
    const found = read.find((one) => one.key === label.key && one.country === label.country);
    if (found !== undefined) score.participants.right++;
    if (found !== undefined && office(found.office) === office(label.office)) score.offices.right++;
    else
      score.misses.push({
        id,
        what: 'participant',
        text: `${label.key}, ${label.office}, ${label.country} <> ${JSON.stringify(read)}`,
      });
  }
}

const relations: Readonly<Record<string, string>> = {
  FOLLOWED_UP: 'FOLLOWS_UP',
  PRECEDED: 'PRECEDES',
  MENTIONED: 'MENTIONS',
  ON_MARGINS_OF: 'ON_MARGINS_OF',
};

function scoreReferences(score: Score, gold: Gold, proposal: Proposal): void {
  const words = (text: string) =>
    new Set(
      event(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((one) => one.length > 2),
    );
  const alike = (a: string, b: string) => {
    const [left, right] = [words(a), words(b)];
    const common = [...left].filter((one) => right.has(one)).length;
    return common / Math.max(1, Math.min(left.size, right.size)) >= 0.5;
  };
  const ours = proposal.references.filter(
    (one) => gold.labelledParagraphs === null || one.paragraph === 0 || gold.labelledParagraphs.includes(one.paragraph),
  );
  const tell = (part: Tally, kinds: (relation: string, date: string | null) => boolean) => {
    const labels = gold.references.filter((one) => kinds(one.relation, one.date));
    const read = ours.filter((one) => kinds(relations[one.kind] ?? '', one.date ?? null));
    const free = new Set(read);
    part.labelled += labels.length;
    part.proposed += read.length;
    for (const label of labels) {
      const found = [...free].find(
        (one) =>
          one.paragraph === label.paragraph &&
          relations[one.kind] === label.relation &&
          (alike(one.text, label.what) || (label.date !== null && one.date === label.date)),
      );
      if (found === undefined) continue;
      free.delete(found);
      part.right++;
    }
  };
  tell(score.references, () => true);
  tell(score.followUps, (relation, date) => relation === 'FOLLOWS_UP' && date !== null);
}

/** Adds what was read in a labelled text to a score. */
export function scoreSample(score: Score, sample: Sample, proposal: Proposal, keys: Keys): void {
  if (sample.gold === undefined) return;
  scoreMeeting(score, sample.id, sample.gold, proposal, keys);
  scoreActs(score, sample.id, sample.gold, plainActs(proposal), keys);
  scoreReferences(score, sample.gold, proposal);
}
