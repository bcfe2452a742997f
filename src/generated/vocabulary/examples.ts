// Written by `npm run generate` from vocabulary/. Change it there.
import type { Examples } from '../../vocabulary/examples.js';

/** What a visitor can begin with, each with the page that shows it. */
export const examples: Examples = {
  "questions": [
    {
      "words": "What led up to the talks in Honolulu on 12 February 2022?",
      "page": "/meeting/2022-02-12-jp-kr-fm"
    },
    {
      "words": "Where do the accounts of the telephone call of 3 February 2022 differ?",
      "page": "/meeting/2022-02-03-jp-kr-fm#accounts"
    },
    {
      "words": "Who said what about the Sado mines?",
      "page": "/issue/sado-mines-nomination"
    },
    {
      "words": "Which issues of 3 February 2022 came up again on 12 February, and which did not?",
      "page": "/compare?base=meeting:2022-02-03-jp-kr-fm&head=meeting:2022-02-12-jp-kr-fm"
    },
    {
      "words": "When did Japan and the ROK hold talks, and how long were the gaps?",
      "page": "/timeline?of=JP&of=KR"
    },
    {
      "words": "What is connected with the talks in Honolulu?",
      "page": "/graph?at=meeting:2022-02-12-jp-kr-fm"
    }
  ],
  "graph": [
    {
      "words": "the talks in Honolulu on 12 February 2022",
      "page": "/graph?at=meeting:2022-02-12-jp-kr-fm"
    },
    {
      "words": "the nomination of the Sado mines",
      "page": "/graph?at=issue:sado-mines-nomination"
    },
    {
      "words": "Hayashi Yoshimasa",
      "page": "/graph?at=person:hayashi-yoshimasa"
    },
    {
      "words": "the Republic of Korea",
      "page": "/graph?at=country:KR"
    }
  ],
  "timeline": [
    {
      "words": "Japan and the Republic of Korea",
      "page": "/timeline?of=JP&of=KR"
    },
    {
      "words": "Japan, the Republic of Korea and the United States",
      "page": "/timeline?of=JP&of=KR&of=US"
    },
    {
      "words": "Hayashi Yoshimasa",
      "page": "/timeline?of=person:hayashi-yoshimasa"
    }
  ],
  "compare": {
    "words": "what had changed by Honolulu, 12 February 2022",
    "page": "/compare?head=meeting:2022-02-12-jp-kr-fm"
  }
};
