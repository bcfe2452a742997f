import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { useTestService } from '../support/service.js';
import { condense } from './condense.js';

const page = readFileSync('docs/questions.md', 'utf8');
const names = readdirSync('docs/questions')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

/** The part of the page that quotes a query, up to the next question. */
function sectionOf(name: string): string {
  return page.split(/^## /mu).find((section) => section.includes(`(questions/${name}.graphql)`)) ?? '';
}

describe('docs/questions.md', () => {
  const service = useTestService();

  it('has a question for each query and no other', () => {
    expect(Object.keys(condense).sort()).toEqual(names);
    expect(page.match(/^## /gmu)).toHaveLength(names.length);
  });

  it.each(names)('%s is quoted as it is, with the answer that the seed gives', async (name) => {
    const query = readFileSync(`docs/questions/${name}.graphql`, 'utf8');
    const file = `docs/questions/${name}.json`;
    const variables = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
    const section = sectionOf(name);
    expect(section).toContain(`\`\`\`graphql\n${query}\`\`\``);
    if (existsSync(file)) expect(section).toContain(`\`\`\`json\n${variables}\`\`\``);

    const { body } = await service.ask(query, JSON.parse(variables));
    expect(body.errors).toBeUndefined();
    const quoted = section.split('\n').filter((line) => line.startsWith('- '));
    expect(quoted).toEqual((condense[name]?.(body.data) ?? []).map((line) => `- ${line}`));
  });
});
