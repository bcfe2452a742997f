import { eitherOf, literal } from '../cues.js';
import type { KnownIssue } from '../gazetteer.js';
import type { IssueMention, IssueSetting } from '../issues.js';
import type { Reading } from '../reading.js';
import { sameCodes } from '../relations.js';
import type { VerbFinalLanguage } from './language.js';
import type { NameFinder } from './names.js';

/** The issues that a part of a text names, by their own words; and whose relations and cooperation it names. */
export function issuesIn(
  language: VerbFinalLanguage,
  reading: Reading,
  finder: NameFinder,
  text: string,
  setting: IssueSetting,
): readonly IssueMention[] {
  const named = reading
    .issues(text, setting)
    .named.filter(({ weak, words }) => !weak || standsAlone(language, text, words));
  const relations = relationsIn(language, finder, text, setting.parties).flatMap(
    ({ matter, codes, words, isOpenMatter }) => {
      const issue = reading.relations.find(
        ({ matters, between }) => matters?.includes(matter) === true && sameCodes(between ?? [], codes),
      );
      return issue === undefined || named.some((mention) => mention.issue.id === issue.id)
        ? []
        : [{ issue, words, weak: false, frame: matter === 'relations', isOpenMatter }];
    },
  );
  const strong = named.filter(({ weak }) => !weak);
  const all = [...strong, ...(strong.length > 0 ? relations.filter(({ isOpenMatter }) => !isOpenMatter) : relations)];
  return all.length > 0 ? distinct(all) : named;
}

/** Whether words stand somewhere neither as the subject of a verb nor before a noun that they only tell more of. */
function standsAlone({ marks }: VerbFinalLanguage, text: string, words: string): boolean {
  const ends = [...text.matchAll(new RegExp(literal(words), 'gu'))].map(({ index }) => index + words.length);
  return ends.some((end) => {
    const behind = text.slice(end);
    return !marks.subject.test(behind) && !marks.topic.test(behind) && !marks.attribute.test(behind);
  });
}

function distinct(mentions: readonly IssueMention[]): IssueMention[] {
  return mentions.filter(({ issue }, index) => mentions.findIndex((other) => other.issue.id === issue.id) === index);
}

interface Relation {
  readonly matter: NonNullable<KnownIssue['matters']>[number];
  /** ISO 3166-1 alpha-2. */
  readonly codes: readonly string[];
  readonly words: string;
  /** It is what is open between them, and says little. */
  readonly isOpenMatter: boolean;
}

/** Relations and cooperation: 日韓関係, 한미일 협력, and those of the two who talk. */
function relationsIn(
  language: VerbFinalLanguage,
  finder: NameFinder,
  text: string,
  parties: readonly string[],
): Relation[] {
  const { relations } = language.words;
  const right = (list: readonly string[]) => new RegExp(`^[^、。,.]{0,14}?${eitherOf(list)}`, 'u');
  const isRelation = new RegExp(`^(?:\\s?(?:간|양국)?\\s?)${eitherOf(relations.relations)}`, 'u');
  const isCooperation = right(relations.cooperation);
  const found: Relation[] = [];
  for (const { start, end, codes } of finder.groups(text)) {
    const behind = text.slice(end);
    // 日韓、日米韓の緊密な連携: what stands behind the last of a list counts for each.
    const next = behind.replace(/^(?:[、,・]\s?[^\s、。の]{2,6})+/u, '');
    const words = text.slice(start, end);
    if (isRelation.test(behind)) found.push({ matter: 'relations', codes, words, isOpenMatter: false });
    else if (isCooperation.test(behind) || isCooperation.test(next))
      found.push({ matter: 'cooperation', codes, words, isOpenMatter: false });
  }
  const two = (list: readonly string[], matter: Relation['matter'], isOpenMatter = false) => {
    const words = new RegExp(eitherOf(list), 'u').exec(text)?.[0];
    if (words !== undefined && parties.length === 2) found.push({ matter, codes: parties, words, isOpenMatter });
  };
  two(relations.two, 'relations');
  two(relations.matters, 'relations', true);
  two(relations.twoCooperation, 'cooperation');
  return found;
}
