import { longDay } from '../day.js';
import { listed } from '../sentence.js';
import { type Citations, linkOf, plain } from './citations.js';

/** A briefing before it is stored in the graph. */
export interface ComposedBriefing {
  readonly title: string;
  /** CommonMark. */
  readonly markdown: string;
  readonly sources: readonly { readonly number: number; readonly documentId: string }[];
}

/** A briefing of its sections, with its sources at the end. An empty section is left out. */
export function pageOf(title: string, sections: readonly string[], citations: Citations): ComposedBriefing {
  const { sources } = citations;
  const all = [
    `# ${plain(title)}`,
    ...sections,
    ...(sources.length === 0
      ? []
      : [
          '## Sources',
          whoseWords(citations),
          sources
            .map(
              (source, index) =>
                `${index + 1}. ${plain(source.publisherName)}, [${plain(source.title)}][${index + 1}], ${longDay(source.publishedOn)}`,
            )
            .join('\n'),
          sources.map((source, index) => `[${index + 1}]: ${linkOf(source.url)}`).join('\n'),
        ]),
  ];
  return {
    title,
    markdown: `${all.filter((text) => text !== '').join('\n\n')}\n`,
    sources: sources.map(({ id }, index) => ({ number: index + 1, documentId: id })),
  };
}

/** In whose words the sources are held: what is no quotation must not pass for one. */
function whoseWords({ sources, wordings }: Citations): string {
  const kinds = { SUMMARY: 'our summary of what was published', TRANSLATION: 'a translation' } as const;
  return Object.entries(kinds)
    .flatMap(([wording, words]) => {
      const numbers = sources.flatMap(({ id }, index) => (wordings.get(id) === wording ? [String(index + 1)] : []));
      if (numbers.length === 0) return [];
      const all = numbers.length === sources.length;
      return `${all ? 'Every passage cited here is' : `The passages of ${listed(numbers)} are`} ${words}.`;
    })
    .join(' ');
}

/** A list of lines. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A text that begins with a capital. */
export function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
