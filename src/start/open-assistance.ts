import { join } from 'node:path';
import { openAssistant } from '../assist/assistant.js';
import type { Config } from '../config.js';
import type { DemarcheError } from '../errors.js';
import type { Assistance } from '../ingest/suggestions.js';
import { projectFolders } from './project-folders.js';

/**
 * The assisting model that the settings name, or `undefined` if they name none.
 *
 * @param failed is told each time that it does not help
 * @throws CONFIG_INVALID if its prompt cannot be read
 */
export function openAssistance(config: Config, failed: (error: DemarcheError) => void): Assistance | undefined {
  const { DEMARCHE_MODEL_URL: url, DEMARCHE_MODEL: model, DEMARCHE_MODEL_KEY: key } = config;
  if (url === undefined || model === undefined) return undefined;
  const seconds = config.DEMARCHE_MODEL_SECONDS;
  const promptFile = config.DEMARCHE_MODEL_PROMPT ?? join(projectFolders.prompts, 'acts.md');
  return { assistant: openAssistant({ url, model, ...(key !== undefined && { key }), seconds, promptFile }), failed };
}
