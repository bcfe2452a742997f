import type { ActorMention, Scene } from './scene.js';

const behind = /^\s+(?:side|government|Government|Administration|administration)(?![\p{L}])/u;

/** "the ROK side", "the Japanese Government", "Japan", "Seoul": who speaks for it in the talk, else the country itself. */
export function sideMentions(sentence: string, scene: Scene): ActorMention[] {
  return scene.reading.countries(sentence).flatMap((one): ActorMention[] => {
    const tail = behind.exec(sentence.slice(one.end))?.[0] ?? '';
    if (one.form === 'adjective' && tail === '') return [];
    if (tail === '' && /^[-–]/u.test(sentence.slice(one.end))) return [];
    const article =
      /(?:^|\s)([Tt]he\s+(?:[Gg]overnment\s+of\s+(?:the\s+)?)?)$/u.exec(sentence.slice(0, one.start))?.[1] ?? '';
    const spokesmen = scene.participants.filter((other) => other.country === one.code);
    const keys = spokesmen.length === 1 ? spokesmen.map((other) => other.key) : [];
    const kind = tail === '' ? 'country' : 'side';
    return [{ start: one.start - article.length, end: one.end + tail.length, kind, keys, country: one.code }];
  });
}
