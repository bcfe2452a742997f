import { TextDecoder } from '@exodus/bytes/encoding.js';
import PostalMime from 'postal-mime';
import { DemarcheError } from '../../errors.js';
import { dayTold } from './day-told.js';
import type { FileText } from './file-text.js';
import { htmlText } from './read-html.js';

/** Whether a file is a mail: it begins with a block of header lines that tells who sent it and when. */
export function isMail(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 32_768)).toString('latin1');
  const [block = '', ...rest] = beginning.replace(/^From .*\r?\n/u, '').split(/\r?\n\r?\n/u);
  // Without an empty line the last line may be cut off.
  const lines = block.split(/\r?\n/u).slice(0, rest.length === 0 ? -1 : undefined);
  const has = (name: RegExp) => lines.some((line) => name.test(line));
  return (
    lines.every((line) => /^(?:[!-9;-~]+:|[ \t])/u.test(line)) &&
    has(/^from:/iu) &&
    has(/^(?:date|message-id|mime-version|received):/iu)
  );
}

/**
 * Reads the text of a mail: its HTML part, else its plain text. The subject is the title, and the day is that of the sender's clock.
 *
 * @throws DOCUMENT_UNREADABLE if it has no text
 */
export async function readMail(bytes: Uint8Array): Promise<FileText> {
  const mail = await PostalMime.parse(Uint8Array.from(bytes)).catch((cause: unknown) => {
    throw new DemarcheError('DOCUMENT_UNREADABLE', 'The mail cannot be read: its form is broken.', { cause });
  });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const text = repaired(mail.html === undefined ? '' : htmlText(mail.html)) || repaired(mail.text ?? '').trim();
  if (text === '') {
    throw new DemarcheError('DOCUMENT_UNREADABLE', 'The mail has no text.', {
      todo: 'If the text is in an attachment, save the attachment and read that.',
    });
  }
  const url = /^<?(https?:[^\s>]+)>?$/iu.exec(header('archived-at')?.trim() ?? '')?.[1];
  const title = repaired(mail.subject ?? '').trim();
  const publishedOn = dayTold(header('date'));
  return {
    text: text.replaceAll(/\r\n?/gu, '\n'),
    ...(url !== undefined && { url }),
    ...(title !== '' && { title }),
    ...(publishedOn !== undefined && { publishedOn }),
  };
}

/** The decoder of some versions of Node, which reads the mail, gives control characters for the quotation marks of windows-1252. */
function repaired(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]+/gu, (signs) =>
    new TextDecoder('windows-1252').decode(Buffer.from(signs, 'latin1')),
  );
}
