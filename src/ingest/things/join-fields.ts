import type { EditedKind } from './add-input.js';
import type { Fields, TenureField } from './fields.js';

/**
 * What is said of a thing by its fields, and what is new about it: lists get what they lack, and a value is given only where
 * there is none. A name that is spelled otherwise than the thing's own becomes an alias. Sources are added only with something else
 * that is new.
 */
export function joinedFields(kind: EditedKind, now: Fields, added: Fields): Fields {
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
  const hasAliases = kind !== 'Meeting' && kind !== 'Document' && kind !== 'Place';
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
  (membersOf(value) as readonly Partial<TenureField>[]).map(({ office, from, to, endUnknown, acting, sources }) => ({
    office: office ?? '',
    from: from ?? null,
    to: to ?? null,
    endUnknown: endUnknown ?? false,
    acting: acting ?? false,
    sources: sources ?? [],
  }));

/**
 * Tenures of one office that may be one become one: those from the same day, and those of which one has no first day and
 * which may overlap. What one of them does not say is taken from the other.
 */
export function joinedTenures(now: readonly TenureField[], added: readonly TenureField[]): TenureField[] {
  const joined = [...now];
  for (const tenure of added) {
    const at = joined.findIndex((known) => mayBeOne(known, tenure));
    const known = joined[at];
    if (known === undefined) {
      joined.push(tenure);
      continue;
    }
    const from = known.from ?? tenure.from;
    const to = known.to ?? tenure.to;
    const isNew = from !== known.from || to !== known.to;
    joined[at] = {
      ...known,
      from,
      to,
      endUnknown: to === null && known.endUnknown,
      sources:
        isNew || known.sources.length === 0 ? [...new Set([...known.sources, ...tenure.sources])] : known.sources,
    };
  }
  return joined;
}

function mayBeOne(one: TenureField, other: TenureField): boolean {
  if (one.office !== other.office) return false;
  if (one.from !== null && other.from !== null) return one.from === other.from;
  if (one.from === null && other.from === null) return one.to === null || other.to === null || one.to === other.to;
  const [dated, undated] = one.from === null ? [other, one] : [one, other];
  return undated.to === null || undated.to > (dated.from ?? '');
}
