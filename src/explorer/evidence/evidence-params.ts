import { text } from '../url/url-state.js';

/** The act whose evidence is open stands in the URL of every view. */
export const evidenceParams = { act: text };
