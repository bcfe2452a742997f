import { cues } from './cue.js';
import type { KnownIssue } from './gazetteer.js';
import issueLexicon from './lexicon/issues.json' with { type: 'json' };
import relationLexicon from './lexicon/relations.json' with { type: 'json' };
import words from './lexicon/words.json' with { type: 'json' };
import { relationScopes } from './relation-scopes.js';

/** An issue named in a text, with the words that name it. */
export interface IssueMention {
  readonly issue: KnownIssue;
  readonly words: string;
  /** The country that a condemnation, concern or protest about it is aimed at. */
  readonly aimsAt?: string;
  /** Found by a word that says little where something else is known. */
  readonly weak: boolean;
  /** The frame in which other issues are named: a later "these issues" does not mean it. */
  readonly frame: boolean;
}

/** Finds the issues named in a part of a text, given the countries that talk there. */
export type IssueFinder = (text: string, parties: readonly string[]) => IssueMention[];

interface Entry {
  readonly issue: string;
  readonly cues: readonly string[];
  /** Found by these only if nothing else is found. */
  readonly weak?: readonly string[];
  /** Words that are passed over before looking. */
  readonly not?: readonly string[];
  /** Issues beside which this one is not named. */
  readonly unless?: readonly string[];
  /** Words that head examples: beside another issue this one is not named. */
  readonly unlessWords?: readonly string[];
  readonly aimsAt?: string;
  /** The frame of other issues: not carried over to the next act beside one of them. */
  readonly frame?: boolean;
}

interface Rule {
  readonly issue: KnownIssue;
  readonly pattern: RegExp;
  readonly weak: RegExp;
  readonly not: RegExp;
  readonly unless: readonly string[];
  readonly heads: RegExp;
  readonly frame: boolean;
  readonly aimsAt?: string;
}

/** A talk named as the time of something is not what an act is about. */
const occasion = cues(words.occasions);

function plain(name: string): string {
  return name.toLowerCase().replace(/[–—]/g, '-').replace(/[“”"]/g, '').replace(/[’]/g, "'").trim();
}

function byName(issues: readonly KnownIssue[]): (name: string) => KnownIssue | undefined {
  const names = new Map<string, KnownIssue>();
  for (const one of issues) for (const alias of one.aliases) names.set(plain(alias), one);
  for (const one of issues) names.set(plain(one.name), one);
  return (name) => names.get(plain(name));
}

/** An issue that the lexicon does not know is found by its own names, where they are more than a common word. */
function ownCues(issue: KnownIssue): string[] {
  return [issue.name, ...issue.aliases]
    .map((one) => one.replace(/[()“”"…]/g, ' ').trim())
    .filter((one) => /\s|^\p{Lu}{3,}$/u.test(one));
}

function makeRules(issues: readonly KnownIssue[]): Rule[] {
  const find = byName(issues);
  const ruled = new Set<string>();
  const rules: Rule[] = [];
  for (const one of issueLexicon as readonly Entry[]) {
    const issue = find(one.issue);
    if (issue === undefined) continue;
    ruled.add(issue.id);
    rules.push({
      issue,
      pattern: cues(one.cues),
      weak: cues(one.weak ?? []),
      not: cues(one.not ?? []),
      unless: (one.unless ?? []).flatMap((name) => find(name)?.id ?? []),
      heads: cues(one.unlessWords ?? []),
      frame: one.frame === true,
      ...(one.aimsAt === undefined ? {} : { aimsAt: one.aimsAt }),
    });
  }
  for (const one of relationLexicon.issues) {
    const issue = find(one.issue);
    if (issue !== undefined) ruled.add(issue.id);
  }
  for (const issue of issues.filter((one) => !ruled.has(one.id))) {
    rules.push({
      issue,
      pattern: cues(ownCues(issue)),
      weak: cues([]),
      not: cues([]),
      unless: [],
      heads: cues([]),
      frame: false,
    });
  }
  return rules;
}

/** Makes a function that finds the issues named in a part of a text. */
export function issueFinder(issues: readonly KnownIssue[]): IssueFinder {
  const rules = makeRules(issues);
  const find = byName(issues);
  const relations = relationLexicon.issues.flatMap((one) => {
    const issue = find(one.issue);
    return issue === undefined ? [] : [{ ...one, issue }];
  });
  return (written, parties) => {
    const found = new Map<string, IssueMention>();
    const text = written.replace(occasion, blank);
    for (const rule of rules) {
      const plainText = text.replace(rule.not, blank);
      const strong = first(rule.pattern, plainText);
      const seen = strong ?? first(rule.weak, plainText);
      if (seen === undefined) continue;
      const aim = rule.aimsAt === undefined ? {} : { aimsAt: rule.aimsAt };
      found.set(rule.issue.id, {
        issue: rule.issue,
        words: seen,
        ...aim,
        weak: strong === undefined,
        frame: rule.frame,
      });
    }
    for (const { matter, parties: named, words: seen } of relationScopes(text, parties)) {
      const one = relations.find(
        (other) =>
          (other.matter === matter || other.also === matter) && other.parties.join() === [...named].sort().join(),
      );
      if (one !== undefined && !found.has(one.issue.id))
        found.set(one.issue.id, { issue: one.issue, words: seen, weak: false, frame: matter === 'relations' });
    }
    for (const rule of rules) {
      if (rule.unless.some((id) => found.has(id))) found.delete(rule.issue.id);
      if (found.size > 1 && first(rule.heads, text) !== undefined) found.delete(rule.issue.id);
    }
    const all = [...found.values()];
    return all.some((one) => !one.weak) ? all.filter((one) => !one.weak) : all;
  };
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function first(pattern: RegExp, text: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0];
}
