// Written by `npm run generate` from vocabulary/. Change it there.
import type { Calendar } from '../../vocabulary/reader.js';

/** English months, weekdays and numbers. */
export const calendar: Calendar = {
  "months": [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ],
  "shortMonths": [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec"
  ],
  "weekdays": [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday"
  ],
  "numbers": {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6
  },
  "ordinals": [
    "st",
    "nd",
    "rd",
    "th"
  ],
  "relativeDays": {
    "today": 0,
    "yesterday": -1
  },
  "namedTimes": {
    "noon": 720,
    "midnight": 0
  },
  "spans": [
    "to",
    "until",
    "till",
    "and"
  ],
  "localClock": [
    "local"
  ],
  "clockNouns": [
    "standard time",
    "time"
  ],
  "lengths": {
    "hours": [
      "hour",
      "hours"
    ],
    "minutes": [
      "minute",
      "minutes"
    ],
    "halfHour": [
      "half an hour"
    ],
    "andHalf": [
      "and a half"
    ]
  }
};
