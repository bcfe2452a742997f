import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DemarcheError } from '../errors.js';
import type { ProposedPassage } from '../extract/proposal.js';
import type { SuggestedAct } from '../extract/reading.js';
import { actMeaning, actTypes } from '../generated/vocabulary/acts.js';
import { actsIn, answerSchema } from './answer.js';

/** Where a model is, and how it is asked. */
export interface AssistantSettings {
  /** The address before `/chat/completions`, such as `http://localhost:11434/v1`. */
  readonly url: string;
  /** The name of the model, as the endpoint calls it. */
  readonly model: string;
  /** Sent as bearer token, if the endpoint wants one. */
  readonly key?: string;
  /** How long one question may take, in seconds. */
  readonly seconds: number;
  /** The file of the prompt. */
  readonly promptFile: string;
}

/** A text of which a model is asked. */
export interface AssistedText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly passages: readonly ProposedPassage[];
}

/** A model that suggests acts. */
export interface Assistant {
  /** The name of the model. */
  readonly name: string;
  /**
   * The acts that it suggests, none of which has been checked.
   *
   * @throws MODEL_FAILED if it does not answer in time, or answers something else
   */
  suggest(text: AssistedText): Promise<readonly SuggestedAct[]>;
}

/** How much of a text is asked of at a time, in UTF-16 code units; a longer passage is asked of alone. */
const askedAtOnce = 12_000;
/** How large an answer may be, in bytes. */
const largestAnswer = 1_000_000;

/**
 * A model behind an endpoint of the common chat-completions form: https://platform.openai.com/docs/api-reference/chat
 *
 * @throws CONFIG_INVALID if the file of the prompt cannot be read
 */
export function openAssistant(settings: AssistantSettings): Assistant {
  const prompt = promptOf(settings.promptFile);
  return {
    name: settings.model,
    async suggest({ title, language, passages }) {
      const acts: SuggestedAct[] = [];
      for (const part of partsOf(passages)) {
        const text = part.map(({ number, text }) => `[passage ${number}]\n${text}`).join('\n\n');
        const question = `Title: ${title}\nLanguage: ${language}\n\n${text}`;
        const written = await ask(settings, prompt, question);
        const found = actsIn(written);
        if (found === undefined) throw failed(settings, 'its answer is not the JSON that was asked for');
        const numbers = new Set(part.map(({ number }) => number));
        acts.push(...found.filter(({ passage }) => numbers.has(passage)));
      }
      return acts;
    },
  };
}

function promptOf(file: string): string {
  let prompt: string;
  try {
    prompt = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DemarcheError('CONFIG_INVALID', `DEMARCHE_MODEL_PROMPT: ${file} cannot be read.`, { cause });
  }
  const types = actTypes.map((type) => `- \`${type}\`: ${actMeaning[type]}`).join('\n');
  return prompt.replace('{{types}}', () => types).replace('{{schema}}', () => JSON.stringify(answerSchema));
}

function partsOf(passages: readonly ProposedPassage[]): ProposedPassage[][] {
  const parts: ProposedPassage[][] = [];
  let length = 0;
  for (const passage of passages) {
    const last = parts.at(-1);
    if (last === undefined || length + passage.text.length > askedAtOnce) {
      parts.push([passage]);
      length = 0;
    } else last.push(passage);
    length += passage.text.length;
  }
  return parts;
}

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** Asks once. An endpoint that does not know JSON schemas refuses the request, and is asked again without. */
async function ask(settings: AssistantSettings, prompt: string, question: string): Promise<string> {
  const messages = [
    { role: 'system', content: prompt },
    { role: 'user', content: question },
  ];
  const format = { type: 'json_schema', json_schema: { name: 'acts', strict: true, schema: answerSchema } };
  const request = { model: settings.model, messages, temperature: 0 };
  const first = await post(settings, { ...request, response_format: format });
  const { status, body } = first.status === 400 || first.status === 422 ? await post(settings, request) : first;
  if (status !== 200) throw failed(settings, `it answers ${status}`);
  const answer = completion.safeParse(parsed(body));
  const [choice] = answer.data?.choices ?? [];
  if (choice === undefined) throw failed(settings, 'its answer has not the form of a chat completion');
  return choice.message.content;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function post(settings: AssistantSettings, request: object): Promise<{ status: number; body: string }> {
  const { url, key, seconds } = settings;
  const signal = AbortSignal.timeout(seconds * 1_000);
  try {
    const answer = await fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(request),
      redirect: 'error',
      signal,
    });
    return { status: answer.status, body: await bodyOf(answer) };
  } catch (error) {
    if (error instanceof TooLarge) throw failed(settings, `its answer has more than ${largestAnswer} bytes`);
    if (signal.aborted) throw failed(settings, `it did not answer within ${seconds} seconds`, error);
    throw failed(settings, 'it cannot be reached', error);
  }
}

class TooLarge extends Error {}

async function bodyOf(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.length;
    if (size > largestAnswer) throw new TooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function failed({ model }: AssistantSettings, why: string, cause?: unknown): DemarcheError {
  return new DemarcheError('MODEL_FAILED', `The model ${model} did not help: ${why}.`, { cause });
}
