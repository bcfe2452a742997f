/** Asks what the explorer asks most, so that the first visitor does not wait until its statements are planned. */
export async function planExplorerDocuments(
  documents: ReadonlyMap<string, string>,
  execute: (query: string, variables: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  const { default: shapes } = await import('./explorer-shapes.json', { with: { type: 'json' } });
  for (const [name, known] of Object.entries(shapes as Record<string, Record<string, unknown>[]>)) {
    const text = documents.get(name);
    if (text === undefined) continue;
    for (const variables of known) await execute(text, variables);
  }
}
