import { z } from 'zod';
import { actTypeOfPlover } from '../../../domain/acts.js';
import { shapeFault } from '../../../errors.js';
import { ploverEvents } from '../../../generated/vocabulary/plover.js';
import { actOfCameo } from '../cameo-act.js';
import { type CodedAct, eventDay, type TableActor } from '../coded-event.js';
import type { CountryNames } from '../country-names.js';
import type { TableFormat } from '../table-format.js';

const actorForm = z.object({ actorText: z.string(), code: z.string().default(''), sector: z.string().default('') });
/** The manual writes no target as an empty text. */
const actorsForm = z.union([z.array(actorForm), z.literal(''), z.null()]).transform((value) => value || []);
const optional = z.union([z.string(), z.null()]).optional();
const ploverForm = z.object({
  id: z.string().min(1),
  date: z.string(),
  event: z.string(),
  mode: optional,
  source: actorsForm,
  target: actorsForm.optional(),
});
const polecatForm = z.object({
  'Event ID': z.string().min(1),
  'Event Date': z.string(),
  'Event Type': z.string(),
  'Event Mode': optional,
  'Actor Name': optional,
  'Actor Country': optional,
  'Recipient Name': optional,
  'Recipient Country': optional,
});

/**
 * PLOVER events, a JSON object a line: with the keys of the PLOVER manual (`id`, `date`, `source`, `target`, `event`,
 * `mode`), or with POLECAT's names of columns (`Event ID`, …); source: doi:10.7910/DVN/AJGVIT.
 */
export const ploverFormat: TableFormat = {
  name: 'plover',
  dataset: 'polecat',
  delimiter: undefined,
  quote: null,
  hasHeader: false,
  recognizes: (line) => line.trimStart().startsWith('{'),
  reader(_header, { countries }) {
    return ([text = '']) => {
      let json: unknown;
      try {
        json = JSON.parse(text.trim().replace(/,$/u, ''));
      } catch {
        return 'it is not JSON';
      }
      const isPolecat = typeof json === 'object' && json !== null && 'Event ID' in json;
      const result = (isPolecat ? polecatForm : ploverForm).safeParse(json, { error: shapeFault });
      if (!result.success) {
        const [issue] = result.error.issues;
        return `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'is wrong'}`;
      }
      const event =
        'Event ID' in result.data ? fromPolecat(result.data, countries) : fromPlover(result.data, countries);
      const date = eventDay(event.day);
      if (date === undefined) return `"${event.day}" is no day`;
      const act = actOfPlover(event.event, event.mode);
      if (act === undefined) return `${event.event} is no event type of PLOVER`;
      if (event.actors.length === 0) return 'it has no source';
      return { id: event.id, date, actors: event.actors, targets: event.targets, act };
    };
  },
};

function fromPlover(record: z.output<typeof ploverForm>, countries: CountryNames) {
  const actors = (list: readonly z.output<typeof actorForm>[]) =>
    list.flatMap(({ actorText, code, sector }) => actorOf(actorText, sector === '' ? code : '', countries));
  const { id, date, event, mode, source, target = [] } = record;
  return { id, day: date, event, mode, actors: actors(source), targets: actors(target) };
}

function fromPolecat(record: z.output<typeof polecatForm>, countries: CountryNames) {
  return {
    id: record['Event ID'],
    day: record['Event Date'],
    event: record['Event Type'],
    mode: record['Event Mode'],
    actors: actorOf(record['Actor Name'] ?? '', record['Actor Country'] ?? '', countries),
    targets: actorOf(record['Recipient Name'] ?? '', record['Recipient Country'] ?? '', countries),
  };
}

/** A country is what is named like the country whose code stands beside it. */
function actorOf(name: string, alpha3: string, countries: CountryNames): TableActor[] {
  const plain = name.trim();
  if (plain === '') return [];
  const code = countries.codeOfAlpha3(alpha3);
  const isCountry = code !== undefined && countries.codeOfName(plain) === code;
  return [isCountry ? { name: plain, kind: 'Country', countryCode: code } : { name: plain }];
}

function actOfPlover(event: string, mode: string | null | undefined): CodedAct | undefined {
  const known = ploverEvents.find((known) => known.event === event.toUpperCase());
  if (known === undefined) return undefined;
  const root = known.cameo === null ? undefined : actOfCameo(known.cameo);
  const how = mode === null || mode === undefined || mode === '' ? '' : `, ${mode}`;
  return {
    type: actTypeOfPlover(known.event),
    cameoCode: root?.cameoCode ?? null,
    words: `${known.words} (PLOVER ${known.event}${how})`,
  };
}
