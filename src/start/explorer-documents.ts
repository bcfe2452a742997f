import { readdirSync } from 'node:fs';

const folder = new URL('../generated/explorer/', import.meta.url);

/**
 * What the explorer asks, each document by its name, such as `MeetingDocument`: the texts that were generated for it, to
 * the letter.
 */
export async function loadExplorerDocuments(): Promise<ReadonlyMap<string, string>> {
  const views = readdirSync(folder).flatMap((file) => /^(?<view>[\w-]+)\.[jt]s$/u.exec(file)?.groups?.view ?? []);
  const modules = await Promise.all(
    views.map((view): Promise<Record<string, unknown>> => import(`../generated/explorer/${view}.js`)),
  );
  return new Map(
    modules.flatMap((exported) =>
      Object.entries(exported).flatMap(([name, document]) =>
        name.endsWith('Document') ? [[name, String(document)] as const] : [],
      ),
    ),
  );
}
