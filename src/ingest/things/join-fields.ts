import { type Fields, firstDayOf, type GivenTenure, type StoredKind, type TenureField, tenureOf } from './fields.js';

/**
 * What is said of a thing by its fields, and what is new about it: lists get what they lack, and a value is given only where
 * there is none. A name that is spelled otherwise than the thing's own becomes an alias. Sources are added only with something else
 * that is new.
 */
export function joinedFields(kind: StoredKind, now: Fields, added: Fields): Fields {
  const { sources, name, title, ...others } = added;
  const joined: Record<string, unknown> = { ...now };
  for (const [field, value] of Object.entries(others)) {
    if (value === null || value === undefined) continue;
    if (field === 'tenures') joined.tenures = joinedTenures(tenuresOf(now.tenures), tenuresOf(value));
    else if (field === 'participants')
      joined.participants = joinedBy('person', membersOf(now.participants), membersOf(value));
    else if (Array.isArray(value)) joined[field] = joinedLists(membersOf(now[field]), value);
    else if ((now[field] ?? null) === null) joined[field] = value;
  }
  const hasAliases = kind !== 'Meeting' && kind !== 'PlannedMeeting' && kind !== 'Document' && kind !== 'Place';
  for (const [field, called] of Object.entries({ name, title })) {
    if (typeof called !== 'string') continue;
    if ((joined[field] ?? null) === null) joined[field] = called;
    else if (hasAliases) joined.aliases = joinedLists(membersOf(joined.aliases), [called]);
  }
  if (hasAliases && joined.aliases !== undefined && joined.aliases !== null) joined.aliases = withoutNames(joined);
  const isNew = JSON.stringify(joined) !== JSON.stringify(now);
  return isNew && sources !== undefined && sources !== null
    ? { ...joined, sources: joinedLists(membersOf(now.sources), membersOf(sources)) }
    : joined;
}

/** The aliases that are neither the name nor a native name. */
function withoutNames({ name, title, aliases, nativeNames }: Fields): unknown[] {
  const native = (membersOf(nativeNames) as { name: string }[]).map((each) => each.name);
  return membersOf(aliases).filter((alias) => alias !== (name ?? title) && !native.includes(alias as string));
}

const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function joinedLists(now: readonly unknown[], added: readonly unknown[]): unknown[] {
  const known = new Set(now.map((member) => JSON.stringify(member)));
  return [...now, ...added.filter((member) => !known.has(JSON.stringify(member)))];
}

function joinedBy(key: string, now: readonly unknown[], added: readonly unknown[]): unknown[] {
  const keyOf = (member: unknown) => (member as Fields)[key];
  const known = new Set(now.map(keyOf));
  return [...now, ...added.filter((member) => !known.has(keyOf(member)))];
}

const tenuresOf = (value: unknown): readonly TenureField[] =>
  (membersOf(value) as readonly GivenTenure[]).map(tenureOf);

/**
 * Tenures of one office that may be one become one: those from the same day, and those of which one has no first day and
 * which may overlap. What one of them does not say is taken from the other, and the days on which somebody is known to hold the
 * office are those of both.
 */
export function joinedTenures(now: readonly TenureField[], added: readonly TenureField[]): TenureField[] {
  const joined = [...now];
  for (const tenure of added) {
    const at = joined.findIndex((known) => mayBeOne(known, tenure));
    const known = joined[at];
    if (known === undefined) joined.push(tenure);
    else joined[at] = joinedTenure(known, tenure);
  }
  return joined;
}

function joinedTenure(known: TenureField, added: TenureField): TenureField {
  const from = known.from ?? added.from;
  const to = known.to ?? added.to;
  const endUnknown = to === null && known.endUnknown;
  const first = [known, added].map(firstDayOf).filter(Boolean).sort()[0] ?? null;
  const last = [known, added].map(lastDayOf).filter(Boolean).sort().at(-1) ?? null;
  const days = {
    from,
    to,
    knownFrom: from === null ? first : null,
    // Without a span there is nothing that the first day does not say.
    knownTo: endUnknown && ((known.knownTo ?? added.knownTo) !== null || last !== (from ?? first)) ? last : null,
    endUnknown,
  };
  const isNew = Object.entries(days).some(([name, value]) => known[name as keyof typeof days] !== value);
  const takesSources = isNew || known.sources.length === 0;
  return {
    ...known,
    ...days,
    sources: takesSources ? [...new Set([...known.sources, ...added.sources])] : known.sources,
  };
}

/** The last day on which a tenure is known to be one, if its end is not known; empty if there is none. */
function lastDayOf(tenure: TenureField): string {
  return tenure.knownTo ?? firstDayOf(tenure);
}

function mayBeOne(one: TenureField, other: TenureField): boolean {
  if (one.office !== other.office) return false;
  if (firstDayOf(one) !== '' && firstDayOf(one) === firstDayOf(other)) return true;
  if (one.from !== null && other.from !== null) return false;
  if (one.to !== null && other.to !== null && one.to !== other.to) return false;
  return !isOutside(one, other) && !isOutside(other, one);
}

/** Whether somebody is known to hold an office on a day that is before a tenure, or after it. */
function isOutside({ from, to }: TenureField, known: TenureField): boolean {
  const [first, last] = [firstDayOf(known), lastDayOf(known)];
  return (from !== null && first !== '' && first < from) || (to !== null && last >= to);
}
