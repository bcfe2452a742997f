import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { settings } from '../../src/config.js';
import { failures } from '../../src/errors.js';
import { greatestPage } from '../../src/explorer/data/fetch-latest.js';
import { auditNames } from '../../src/graph/check.js';
import { defaultPageSize } from '../../src/graph/plan/connection.js';

const page = readFileSync('docs/reference.md', 'utf8');

/** The first column of the tables of a section. */
function firstColumn(section: string): string[] {
  const text = page.split(`## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return Array.from(text.matchAll(/^\| `(?<name>[^`]+)`/gmu), (match) => match.groups?.name ?? '');
}

describe('docs/reference.md', () => {
  it('lists every setting and no other, with its meaning', () => {
    expect(firstColumn('Settings').sort()).toEqual(Object.keys(settings).sort());
    for (const { meaning } of Object.values(settings)) expect(page).toContain(`| ${meaning} |`);
  });

  it('lists every error code and no other, with its status and what to do', () => {
    expect(firstColumn('Errors').sort()).toEqual(Object.keys(failures).sort());
    for (const [code, { status, todo }] of Object.entries(failures)) {
      expect(page).toContain(`| \`${code}\` | ${status} | ${todo} |`);
    }
  });

  it('has the default size of a page', () => {
    expect(page).toContain(`| a page | 1 to ${greatestPage}; the default is ${defaultPageSize} (`);
  });

  it('lists every audit and no other, in the words of its file', () => {
    expect(firstColumn('Audits')).toEqual(auditNames);
    for (const name of auditNames) {
      const [comment = ''] = /^(?:\/\/ .*\n)+/u.exec(readFileSync(`cypher/check/${name}.cypher`, 'utf8')) ?? [];
      const [words] = comment
        .replaceAll(/\n?\/\/ /gu, ' ')
        .trim()
        .split(' $');
      expect(page).toContain(`| \`${name}\` | ${words} |`);
    }
  });

  it('lists every command of the command line and no other', () => {
    const help = execFileSync(process.execPath, ['dist/cli.js', '--help'], { encoding: 'utf8' });
    const known = Array.from(help.split('Commands:\n')[1]?.matchAll(/^ {2}([\w-]+)/gmu) ?? [], ([, name]) => name);
    const listed = firstColumn('Commands').map((command) => /^npm run (?:demarche -- )?([\w-]+)/u.exec(command)?.[1]);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((name) => !listed.includes(name))).toEqual([]);
    const ofDemarche = firstColumn('Commands').filter((command) => command.startsWith('npm run demarche'));
    expect(ofDemarche.filter((command) => !known.includes(/-- ([\w-]+)/u.exec(command)?.[1] ?? ''))).toEqual([]);
  });

  it('lists only npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = firstColumn('Commands').map(
      (command) => /^npm (?:run )?(?<name>[\w:-]+)/u.exec(command)?.groups?.name,
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});
