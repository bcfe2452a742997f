/** In whose words a document is held: the publisher's own, ours, or a translator's. Only the first are ever quoted. */
export const wordings = ['VERBATIM', 'SUMMARY', 'TRANSLATION'] as const;
export type Wording = (typeof wordings)[number];
