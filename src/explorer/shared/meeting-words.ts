/** How a meeting was held, inside a line. */
export const modeWords = { IN_PERSON: 'in person', TELEPHONE: 'by telephone', VIDEO: 'by video' } as const;

/** The rank of those who talked, inside a line. */
export const levelWords = {
  LEADERS: 'leaders',
  FOREIGN_MINISTERS: 'foreign ministers',
  VICE_MINISTERS: 'vice ministers',
  DIRECTORS_GENERAL: 'directors-general',
  WORKING_LEVEL: 'working level',
  OTHER: 'other ranks',
} as const;
