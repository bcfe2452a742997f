// Written by `npm run generate` from vocabulary/. Change it there.
import type { MeetingWords } from '../../vocabulary/reader.js';

/** The English words that tell of a talk. */
export const meetingWords: MeetingWords = {
  "modes": [
    {
      "mode": "VIDEO",
      "cues": [
        "video conference|conferences|teleconference|call|talk|talks|meeting",
        "videoconference|teleconference|vtc",
        "virtual|virtually .. meeting|met|talks|summit",
        "met|meeting virtually|online",
        "by video"
      ]
    },
    {
      "mode": "TELEPHONE",
      "cues": [
        "telephone",
        "phone",
        "phoned",
        "spoke",
        "speaks",
        "trilateral|bilateral|separate|conference? call|calls",
        "held|had .. call|calls",
        "call|calls with",
        "'s call"
      ]
    },
    {
      "mode": "IN_PERSON",
      "cues": [
        "met",
        "meets",
        "meeting|meetings",
        "talks",
        "lunch|luncheon|dinner|breakfast",
        "courtesy call",
        "consultation|consultations",
        "dialogue",
        "visited",
        "paid .. call",
        "ministerial",
        "summit",
        "trilateral"
      ]
    }
  ],
  "notCalls": [
    "courtesy call|calls"
  ],
  "notEvents": [
    "received|receives .. letter|message|invitation|note|copy|credentials|report|request|award"
  ],
  "events": [
    "held|hold|holding|had|having|conducted .. talk|talks|meeting|meetings|conversation|conversations|call|calls|conference|consultation|consultations|dialogue|summit|teleconference|luncheon|lunch|dinner|breakfast",
    "held|had ... talk|talks|meeting|conversation|call|conference|consultations|teleconference|luncheon",
    "met",
    "meets",
    "spoke",
    "speaks",
    "talked",
    "paid .. call",
    "telephoned|phoned",
    "conversed",
    "talks|meeting|call|conversation was|were held|took|place",
    "took place",
    "exchanged telephone",
    "convened|convening|hosted|joined|attended .. meeting|meetings|talks|call|calls|consultations|dialogue",
    "participated|took part in .. meeting|talks|consultations",
    "in|during|over .. phone|telephone talks|call|conversation",
    "summit|meeting|talks|call was|were held",
    "phone|telephone talks|call with",
    "participated|took part|joined in? .. (ministerial|summit|trilateral)",
    "received|receives|hosted|hosts .. (h.e.|mr|ms|mrs|dr|his|her|ambassador|minister|ministers|president|premier|chancellor|secretary|counterpart|prime|foreign)"
  ],
  "aside": [
    "accompanied by",
    "attended by",
    "attended",
    "in the presence of",
    "together with",
    "following",
    "after",
    "before",
    "prior to",
    "ahead of",
    "at the request of",
    "instead of",
    "hosted by",
    "led by",
    "on behalf of"
  ],
  "separate": [
    "separate|separately",
    "respectively",
    "calls with",
    "each"
  ],
  "margins": [
    "on the? occasion of",
    "on the? margins|sidelines|margin|sideline of",
    "at the sidelines|margins of",
    "while attending",
    "attending",
    "taking the? opportunity of",
    "taking advantage of",
    "beside|alongside|around",
    "in conjunction with",
    "during",
    "who .. attending",
    "to attend",
    "for",
    "at"
  ],
  "visiting": [
    "visiting",
    "on a visit to",
    "on an official visit to",
    "traveling in|to",
    "in transit at|in",
    "then in",
    "stopping in|at",
    "on a trip to",
    "during .. visit to",
    "who is in",
    "while in",
    "staying in"
  ],
  "marginsBeforeName": [
    "for",
    "at",
    "during",
    "beside",
    "around",
    "attending",
    "to attend"
  ],
  "eventsNamed": [
    "conference",
    "summit",
    "forum",
    "meeting",
    "meetings",
    "assembly",
    "session",
    "council",
    "unga",
    "congress",
    "games",
    "olympics",
    "ceremony",
    "funeral",
    "g7",
    "g20",
    "g-20",
    "g8",
    "asean",
    "apec",
    "wef"
  ],
  "eventEndings": [
    "meeting",
    "meetings",
    "summit",
    "conference",
    "session"
  ],
  "nouns": [
    "meeting|meetings",
    "talk|talks",
    "call|calls"
  ],
  "held": [
    "held",
    "had"
  ],
  "takesPart": [
    "held",
    "had",
    "met",
    "with"
  ],
  "inOrderTo": [
    "held",
    "had",
    "met",
    "spoke",
    "talked"
  ],
  "another": [
    "also",
    "later",
    "then",
    "separately",
    "same day",
    "subsequently",
    "held",
    "met",
    "spoke",
    "had"
  ],
  "notAnother": [
    "stated",
    "said",
    "explained",
    "agreed",
    "concurred",
    "noted",
    "last",
    "previous",
    "had met|held|spoken"
  ],
  "notItsDay": [
    "since on?",
    "launch* on?",
    "statement of",
    "after on?",
    "attempted on"
  ],
  "names": {
    "levels": {
      "LEADERS": "Summit",
      "FOREIGN_MINISTERS": "Foreign Ministers'",
      "VICE_MINISTERS": "Vice-Ministers'",
      "DIRECTORS_GENERAL": "Directors-General's",
      "WORKING_LEVEL": "Working-Level",
      "OTHER": ""
    },
    "modes": {
      "VIDEO": "Video Conference",
      "TELEPHONE": "Telephone Talk",
      "IN_PERSON": "Meeting"
    }
  }
};
