import type { TakeTexts } from '../api/file-texts.js';
import { Queue } from '../graph/queue.js';
import { readFileApart } from '../ingest/file/read-file-apart.js';

/** Takes the documents from files that editors send: one file at a time, in a thread of its own. */
export function textsTaker(): TakeTexts {
  const queue = new Queue(1, 8, 'Too many files are being read.');
  return async (bytes, signal) => {
    const items = await queue.run(() => readFileApart(bytes, {}, {}, signal), signal);
    return items.map((item) => {
      if (!('refused' in item)) return item;
      const { refused, ...rest } = item;
      return { ...rest, error: { code: refused.code, message: refused.message, todo: refused.todo } };
    });
  };
}
