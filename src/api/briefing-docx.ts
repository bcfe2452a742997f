import type { IParagraphOptions, ParagraphChild } from 'docx';
import MarkdownIt, { type Token } from 'markdown-it';
import type { ComposedBriefing } from '../domain/briefing/page.js';

const markdown = new MarkdownIt({ html: false });

/** The media type of such a file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A briefing as a Word file: the headings, bullets and sources of its Markdown, each source with its address in print. The library is
 * loaded when the first file is made.
 */
export async function briefingDocx({ title, markdown: text }: ComposedBriefing): Promise<Buffer> {
  const { Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } = await import('docx');
  const headings: Readonly<Record<string, IParagraphOptions>> = {
    h1: { heading: HeadingLevel.TITLE },
    h2: { heading: HeadingLevel.HEADING_1 },
    h3: { heading: HeadingLevel.HEADING_2 },
  };

  /** The runs of a line. In a list of sources the address of each link follows it. */
  const runsOf = (tokens: readonly Token[], inSources: boolean): ParagraphChild[] => {
    const runs: ParagraphChild[] = [];
    let bold = false;
    let link: { readonly address: string; readonly words: string[] } | undefined;
    for (const token of tokens) {
      if (token.type === 'strong_open' || token.type === 'strong_close') bold = token.type === 'strong_open';
      else if (token.type === 'link_open') link = { address: String(token.attrGet('href') ?? ''), words: [] };
      else if (token.type === 'link_close' && link !== undefined) {
        const words = link.words.join('');
        const shown = /^\d+(?: ¶\d+)?$/u.test(words) ? `[${words}]` : words;
        runs.push(
          new ExternalHyperlink({ link: link.address, children: [new TextRun({ text: shown, style: 'Hyperlink' })] }),
        );
        if (inSources) runs.push(new TextRun(`, ${link.address}`));
        link = undefined;
      } else if (token.content !== '') {
        if (link === undefined) runs.push(new TextRun({ text: token.content, bold }));
        else link.words.push(token.content);
      } else if (token.type === 'softbreak') runs.push(new TextRun(' '));
    }
    return runs;
  };

  const children: InstanceType<typeof Paragraph>[] = [];
  let options: IParagraphOptions = {};
  const lists: IParagraphOptions[] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'bullet_list_open') lists.push({ numbering: { reference: 'bullets', level: 0 } });
    else if (token.type === 'ordered_list_open') lists.push({ numbering: { reference: 'sources', level: 0 } });
    else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'heading_open') options = headings[token.tag] ?? {};
    else if (token.type === 'heading_close') options = {};
    else if (token.type === 'inline') {
      const list = lists.at(-1);
      const inSources =
        list?.numbering !== undefined && list.numbering !== false && list.numbering.reference === 'sources';
      children.push(new Paragraph({ ...options, ...list, children: runsOf(token.children ?? [], inSources) }));
    }
  }

  const indent = { paragraph: { indent: { left: 360, hanging: 260 } } };
  const document = new Document({
    title,
    styles: {
      default: {
        document: { run: { size: 21 }, paragraph: { spacing: { after: 80 } } },
        title: { run: { size: 30, bold: true } },
        heading1: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
        heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 140, after: 40 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: indent }] },
        { reference: 'sources', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: indent }] },
      ],
    },
    sections: [{ properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } }, children }],
  });
  return Packer.toBuffer(document);
}
