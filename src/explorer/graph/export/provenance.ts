/** Where a download comes from. It stands in every file. */
export interface Provenance {
  /** The service that answered. */
  readonly service: string;
  /** The address of the view, which shows it again. */
  readonly view: string;
  /** When it was downloaded, ISO 8601. */
  readonly takenAt: string;
  /** What the picture is of. */
  readonly title: string;
}

/** The provenance as one line. */
export function provenanceLine({ title, view, takenAt }: Provenance): string {
  return `${title} · Démarche, ${takenAt.slice(0, 10)} · ${view}`;
}

/** A text inside of XML: escaped, without the characters that XML 1.0 cannot have. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
