/** A question as it is sent. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The headers of every question. */
export const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** How often a question is asked whose statement is new: on a busy computer to plan it alone may take too long. */
const attempts = 5;

/** Asks, again where the service is busy. @throws where the answer holds errors */
export async function ask(url: string, question: Question): Promise<{ data: unknown; bytes: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data: unknown; errors?: { message: string }[] };
    if (errors === undefined) return { data, bytes: Buffer.byteLength(text) };
    if (response.status === 503 && attempt < attempts) continue;
    throw new Error(`${JSON.stringify(question.variables)}: ${errors.map(({ message }) => message).join('; ')}`);
  }
}

/** The ids in an answer: the values of every `id`, each once, sorted. */
export function idsIn(data: unknown): string[] {
  const found = new Set<string>();
  collect(data, found);
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'id' && typeof item === 'string') found.add(item);
      else collect(item, found);
    }
  }
}
