/** Questions that the seed answers, each with the page that shows it. */
export const sampleQuestions: readonly { readonly question: string; readonly page: string }[] = [
  { question: 'What led up to the talk in Honolulu of 12 February 2022?', page: '/meeting/2022-02-12-jp-kr-fm' },
  {
    question: 'Where do the accounts of the telephone talk of 3 February 2022 differ?',
    page: '/meeting/2022-02-03-jp-kr-fm#accounts',
  },
  { question: 'Who said what about the Sado mines?', page: '/issue/sado-mines-nomination' },
  {
    question: 'What was carried over from the talk of 3 February to that of 12 February, and what fell silent?',
    page: '/compare?base=meeting:2022-02-03-jp-kr-fm&head=meeting:2022-02-12-jp-kr-fm',
  },
  { question: 'When did Japan and the ROK talk, and when did they not?', page: '/timeline?of=JP&of=KR' },
  { question: 'What hangs together with the talk in Honolulu?', page: '/graph?at=meeting:2022-02-12-jp-kr-fm' },
];
