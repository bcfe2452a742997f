/** The levels of talks, from the highest; `OTHER` where the participants are of different ones. */
export const meetingLevels = [
  'LEADERS',
  'FOREIGN_MINISTERS',
  'VICE_MINISTERS',
  'DIRECTORS_GENERAL',
  'WORKING_LEVEL',
  'OTHER',
] as const;

/** A level of talks. */
export type MeetingLevel = (typeof meetingLevels)[number];
