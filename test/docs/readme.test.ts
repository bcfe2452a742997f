import { readFileSync } from 'node:fs';
import { useTestService } from '../support/service.js';

const readme = readFileSync('README.md', 'utf8');
const questions = Array.from(
  readme.matchAll(/^### (?<title>.+)\n\n```graphql\n(?<query>[\s\S]+?)```\n\n```json\n(?<answer>[\s\S]+?)```/gmu),
  (match) => ({
    title: match.groups?.title ?? '',
    query: match.groups?.query ?? '',
    answer: JSON.parse(match.groups?.answer ?? 'null') as unknown,
  }),
);

describe('the five questions of the README', () => {
  const service = useTestService();

  it('are five', () => {
    expect(questions).toHaveLength(5);
  });

  it.each(questions)('$title', async ({ query, answer }) => {
    const { body } = await service.ask(query);
    expect(body).toEqual({ data: answer });
  });
});
