import { readFileSync } from 'node:fs';

/** The first word of the user agent: `robots.txt` names us by it. */
export const agentName = 'Demarche';

/**
 * How Démarche names itself to the servers that it asks.
 *
 * @param contact who asks, such as a mail address
 */
export function userAgent(contact: string | undefined): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return `${agentName}/${version} (knowledge graph of diplomatic talks${contact === undefined ? '' : `; ${contact}`})`;
}
