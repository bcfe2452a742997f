/** The colours of the theme as the page has them now. */
export interface Palette {
  of(property: string): string;
  /** The fonts of the page. */
  readonly font: string;
}

/** Reads the colours of the theme: a canvas and a picture that is taken away need them resolved. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const known = new Map<string, string>();
  const properties = [...probeProperties];
  for (const property of properties) {
    probe.style.color = `var(${property})`;
    known.set(property, getComputedStyle(probe).color);
  }
  const font = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return { of: (property) => known.get(property) ?? 'gray', font };
}

const probeProperties = [
  '--ground',
  '--ground-2',
  '--ground-3',
  '--ink',
  '--ink-2',
  '--line',
  '--line-2',
  '--focus',
  '--link',
  ...Array.from({ length: 6 }, (_, tone) => `--tone-${tone}`),
  ...[
    'meeting',
    'conference',
    'person',
    'country',
    'org',
    'issue',
    'nomination',
    'document',
    'act',
    'place',
    'office',
  ].map((kind) => `--kind-${kind}`),
];
