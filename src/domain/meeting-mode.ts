/** How people meet. A call or a video conference is at no place. */
export const meetingModes = ['IN_PERSON', 'TELEPHONE', 'VIDEO'] as const;

/** A mode of talks. */
export type MeetingMode = (typeof meetingModes)[number];
