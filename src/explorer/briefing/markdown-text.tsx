import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import { Heading } from '../shared/heading.js';

const markdown = new MarkdownIt({ html: false });

/** A briefing out of its Markdown. Its first heading is that of the page. */
export function MarkdownText({ text }: { readonly text: string }) {
  return built(markdown.parse(text, {}));
}

/** An element that is open. */
interface Open {
  readonly token: Token | undefined;
  readonly children: ReactNode[];
}

function built(tokens: readonly Token[]): ReactNode[] {
  const open: Open[] = [{ token: undefined, children: [] }];
  const inner = () => open.at(-1)?.children ?? [];
  for (const [place, token] of tokens.entries()) {
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed !== undefined) inner().push(element(closed, place));
    } else if (token.children !== null) inner().push(<Fragment key={place}>{built(token.children)}</Fragment>);
    else inner().push(token.type === 'softbreak' ? ' ' : token.content);
  }
  return open[0]?.children ?? [];
}

function element({ token, children }: Open, key: number): ReactNode {
  if (token === undefined || token.hidden) return <Fragment key={key}>{children}</Fragment>;
  if (token.tag === 'h1') {
    const title = wordsOf(children);
    return (
      <Heading key={key} title={title}>
        {title}
      </Heading>
    );
  }
  if (token.tag !== 'a') return createElement(token.tag, { key }, children);
  const words = wordsOf(children);
  return (
    <a key={key} href={String(token.attrGet('href') ?? '')} target="_blank" rel="noreferrer external">
      {isMark(words) ? `[${words}]` : words}
    </a>
  );
}

/** Whether a link is the number of a source, with or without that of a passage. */
const isMark = (words: string) => /^\d+(?: ¶\d+)?$/u.test(words);

/** The text of what holds nothing but text. */
function wordsOf(children: readonly ReactNode[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      const inner = (child as { readonly props?: { readonly children?: ReactNode[] } } | null)?.props?.children;
      return Array.isArray(inner) ? wordsOf(inner) : '';
    })
    .join('');
}
