/** An operation that the page offers, ready to be asked. */
export interface Example {
  /** The file's name without its ending, such as `issue-thread`. */
  readonly name: string;
  /** What it answers, from the first comment line of the file. */
  readonly about: string;
  readonly query: string;
  /** JSON, `{}` where none are given. */
  readonly variables: string;
}

/**
 * The examples of operation files: first those with variables, in the order in which these are given, then the rest by
 * name.
 *
 * @param files the text of each operation file by its path
 * @param variables the variables of an example by its name
 */
export function examples(
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, unknown>>,
): Example[] {
  const order = Object.keys(variables);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(files)
    .map(([path, query]) => {
      const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
      const about = /^#\s*(.+)$/m.exec(query)?.[1] ?? name;
      return { name, about, query, variables: JSON.stringify(variables[name] ?? {}, null, 2) };
    })
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
}
