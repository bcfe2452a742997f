import MarkdownIt from 'markdown-it';
import type { ComposedBriefing } from '../domain/briefing/page.js';

const markdown = new MarkdownIt({ html: false });

const style = `
  :root { color-scheme: light dark; font: 11pt/1.45 Georgia, 'Noto Serif', 'Noto Serif CJK JP', serif; }
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; }
  h2 { font-size: 1.1rem; margin: 1.2rem 0 0.3rem; }
  h3 { font-size: 1rem; margin: 0.9rem 0 0.2rem; }
  p { margin: 0.4rem 0; }
  ul, ol { padding-left: 1.2rem; margin: 0.4rem 0; }
  li { margin: 0.25rem 0; }
  a { color: inherit; text-underline-offset: 0.15em; overflow-wrap: anywhere; }
  @page { margin: 18mm; }
  @media print {
    :root { font-size: 9.5pt; }
    body { margin: 0; max-width: none; }
    h2, h3 { break-after: avoid; }
    ol a::after { content: ' <' attr(href) '>'; }
  }
`;

/** A briefing as one HTML file that can be printed with the addresses of its sources: nothing is fetched, nothing runs. */
export function briefingPage({ title, markdown: text }: ComposedBriefing): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markdown.utils.escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body><main>${markdown.render(text)}</main></body></html>`,
  ].join('\n');
}
