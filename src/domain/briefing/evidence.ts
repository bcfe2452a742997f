/** A document that can be cited. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly publisherName: string;
}

/** Where something is written. */
export interface Words {
  readonly passage: { readonly number: number };
  readonly document: Source;
}

/** A country or an organization. */
export interface Side {
  readonly id: string;
  readonly name: string;
}

/** An act as a briefing tells it. */
export interface Deed {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly joint: boolean;
  readonly repeated: boolean;
  readonly summary: string | null;
  readonly sides: readonly Side[];
  readonly toward: readonly Side[];
  readonly citations: readonly Words[];
}

/** An issue of the meeting with what was done before, in and after it. */
export interface IssueThread {
  readonly issue: { readonly id: string; readonly name: string };
  readonly before: readonly Deed[];
  readonly here: readonly Deed[];
  readonly after: readonly Deed[];
}

/** What a briefing is made of: the answer to `schema/internal/briefing-evidence.graphql`. */
export interface BriefingEvidence {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly durationMinutes: number | null;
  readonly mode: 'IN_PERSON' | 'TELEPHONE' | 'VIDEO';
  readonly place: { readonly city: string | null; readonly country: { readonly name: string } } | null;
  readonly parties: readonly Side[];
  readonly organizations: readonly Side[];
  readonly participants: readonly {
    readonly person: { readonly name: string };
    readonly office: { readonly title: string } | null;
    readonly country: { readonly name: string } | null;
  }[];
  readonly onMarginsOf: readonly { readonly title: string }[];
  readonly documents: readonly Source[];
  readonly priorTalks: {
    readonly edges: readonly {
      readonly reasons: readonly {
        readonly kind: string;
        readonly explanation: string;
        readonly citations: readonly Words[];
      }[];
      readonly node: { readonly title: string; readonly date: string; readonly documents: readonly Source[] };
    }[];
  };
  readonly threads: readonly IssueThread[];
}
