/** Questions that the seed answers, each with the page that shows it. */
export const sampleQuestions: readonly { readonly question: string; readonly page: string }[] = [
  { question: 'What led up to the talks in Honolulu on 12 February 2022?', page: '/meeting/2022-02-12-jp-kr-fm' },
  {
    question: 'Where do the accounts of the telephone call of 3 February 2022 differ?',
    page: '/meeting/2022-02-03-jp-kr-fm#accounts',
  },
  { question: 'Who said what about the Sado mines?', page: '/issue/sado-mines-nomination' },
  {
    question: 'Which issues of 3 February 2022 came up again on 12 February, and which did not?',
    page: '/compare?base=meeting:2022-02-03-jp-kr-fm&head=meeting:2022-02-12-jp-kr-fm',
  },
  { question: 'When did Japan and the ROK hold talks, and how long were the gaps?', page: '/timeline?of=JP&of=KR' },
  { question: 'What is connected with the talks in Honolulu?', page: '/graph?at=meeting:2022-02-12-jp-kr-fm' },
];
