// Written by `npm run generate` from vocabulary/. Change it there.
/** The fields by which things are edited, by their names in the SDL, in the order of the form: the label there, and the words in a sentence. */
export const editedFields = {
  "Person": {
    "name": {
      "label": "Name",
      "words": "name"
    },
    "nativeNames": {
      "label": "Names in other scripts",
      "words": "names in other scripts"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "wikidataId": {
      "label": "Wikidata item",
      "words": "Wikidata item"
    },
    "tenures": {
      "label": "Offices",
      "words": "offices"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Office": {
    "title": {
      "label": "Title",
      "words": "title"
    },
    "of": {
      "label": "Office of",
      "words": "country or organization"
    },
    "rank": {
      "label": "Its holder talks as",
      "words": "rank"
    },
    "nativeNames": {
      "label": "Names in other scripts",
      "words": "names in other scripts"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Organization": {
    "name": {
      "label": "Name",
      "words": "name"
    },
    "nativeNames": {
      "label": "Names in other scripts",
      "words": "names in other scripts"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "country": {
      "label": "Organ of the country",
      "words": "country"
    },
    "wikidataId": {
      "label": "Wikidata item",
      "words": "Wikidata item"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Place": {
    "city": {
      "label": "City",
      "words": "city"
    },
    "country": {
      "label": "Country",
      "words": "country"
    },
    "timeZone": {
      "label": "Time zone",
      "words": "time zone"
    },
    "nativeNames": {
      "label": "Names in other scripts",
      "words": "names in other scripts"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Conference": {
    "title": {
      "label": "Title",
      "words": "title"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "startsOn": {
      "label": "First day",
      "words": "first day"
    },
    "endsOn": {
      "label": "Last day",
      "words": "last day"
    },
    "place": {
      "label": "Place",
      "words": "place"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Issue": {
    "name": {
      "label": "Name",
      "words": "name"
    },
    "nativeNames": {
      "label": "Names in other scripts",
      "words": "names in other scripts"
    },
    "description": {
      "label": "What it covers",
      "words": "description"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "labels": {
      "label": "What publishers call it",
      "words": "names that publishers use"
    },
    "broader": {
      "label": "Part of the issue",
      "words": "wider issue"
    },
    "parties": {
      "label": "Between",
      "words": "parties"
    },
    "cues": {
      "label": "Words by which texts name it, one cue a line",
      "words": "words by which texts name it"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Nomination": {
    "name": {
      "label": "Name",
      "words": "name"
    },
    "aliases": {
      "label": "Other names, one a line",
      "words": "other names"
    },
    "siteName": {
      "label": "Name of the site",
      "words": "name of the site"
    },
    "nativeNames": {
      "label": "Names of the site in other scripts",
      "words": "names of the site in other scripts"
    },
    "nominatedBy": {
      "label": "Put forward by",
      "words": "country that put it forward"
    },
    "submittedTo": {
      "label": "Put forward to",
      "words": "organization to which it was put forward"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  },
  "Document": {
    "title": {
      "label": "Title",
      "words": "title"
    },
    "publishedOn": {
      "label": "Day of publication",
      "words": "day of publication"
    },
    "publisher": {
      "label": "Publisher",
      "words": "publisher"
    },
    "attributedTo": {
      "label": "Passes on the words of",
      "words": "organizations whose words it passes on"
    },
    "carriedBy": {
      "label": "This copy carried by",
      "words": "organization that carried the copy"
    },
    "wording": {
      "label": "Whose words its passages are",
      "words": "wording"
    }
  },
  "Meeting": {
    "title": {
      "label": "Title",
      "words": "title"
    },
    "date": {
      "label": "Day, on the calendar of the place",
      "words": "day"
    },
    "startedAt": {
      "label": "Began, with the offset from UTC",
      "words": "start"
    },
    "durationMinutes": {
      "label": "Length in minutes",
      "words": "length"
    },
    "mode": {
      "label": "How it was held",
      "words": "way of meeting"
    },
    "level": {
      "label": "Rank",
      "words": "rank"
    },
    "place": {
      "label": "Place",
      "words": "place"
    },
    "parties": {
      "label": "Countries",
      "words": "countries"
    },
    "organizations": {
      "label": "Organizations",
      "words": "organizations"
    },
    "participants": {
      "label": "Who took part",
      "words": "participants"
    },
    "onMarginsOf": {
      "label": "On the margins of",
      "words": "occasions"
    },
    "sources": {
      "label": "Sources, one a line: addresses, or ids of documents",
      "words": "sources"
    }
  }
} as const;

/** A kind of thing that can be edited. */
export type EditedKind = keyof typeof editedFields;

/** A field of such a kind. */
export type EditedField<TKind extends EditedKind> = keyof (typeof editedFields)[TKind] & string;
