import { familyOf } from './act-family.js';

/** The sign of a family of acts inside a picture: shape and colour say the same. */
export function Glyph({ tone }: { readonly tone: number }) {
  const { outline, hollow } = familyOf(tone);
  return <path className={hollow ? 'glyph hollow' : 'glyph'} data-tone={tone} d={outline} />;
}

/** The same sign in a line of text. */
export function GlyphSign({ tone }: { readonly tone: number }) {
  return (
    <svg className="glyph-sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Glyph tone={tone} />
    </svg>
  );
}
