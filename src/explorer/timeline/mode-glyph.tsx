import type { Meeting } from './meeting.js';

const outlines: Readonly<Record<Meeting['mode'], string>> = {
  IN_PERSON: 'M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0',
  TELEPHONE: 'M0,-6.2L6.2,0L0,6.2L-6.2,0Z',
  VIDEO: 'M-5,-4.6H5V4.6H-5Z',
};

/** The sign of how a meeting was held: face to face is full, at a distance hollow. */
export function ModeGlyph({ mode }: { readonly mode: Meeting['mode'] }) {
  return <path className={mode === 'IN_PERSON' ? 'glyph' : 'glyph hollow'} d={outlines[mode]} />;
}

/** The same sign in a line of text. */
export function ModeSign({ mode }: { readonly mode: Meeting['mode'] }) {
  return (
    <svg className="glyph-sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <ModeGlyph mode={mode} />
    </svg>
  );
}
