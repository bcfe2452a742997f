import type { ActType } from '../../../generated/explorer/graph.js';
import { actTypes } from '../../../generated/vocabulary/acts.js';
import { type RelationshipType, relationshipTypes } from '../../../generated/vocabulary/relationships.js';
import { type Kind, kindNames } from './kinds.js';
import type { Step, View } from './view.js';

const own = ['at', 'do', 'pick', 'only', 'issue', 'party', 'from', 'to', 'without'];

/** The view that the search part of a URL says; what it cannot mean is left out. */
export function readView(search: string): View {
  const given = new URLSearchParams(search);
  const param = (name: string) => given.get(name) || undefined;
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/u.test(param(name) ?? '') ? param(name) : undefined);
  return {
    at: given.get('at') ?? '',
    steps: given.getAll('do').flatMap(readStep),
    picked: [...new Set(given.getAll('pick'))].slice(0, 2),
    filter: {
      types: given.getAll('only').filter((type): type is ActType => actTypes.some((known) => known === type)),
      issue: param('issue'),
      party: param('party'),
      from: day('from'),
      to: day('to'),
      without: given.getAll('without').filter((kind): kind is Kind => kindNames.some((known) => known === kind)),
    },
  };
}

/** The search part of the URL of a view; what others keep there stays. */
export function writeView(view: View, search = ''): string {
  const next = new URLSearchParams(search);
  for (const name of own) next.delete(name);
  const put = (name: string, value: string | undefined) => value && next.append(name, value);
  put('at', view.at);
  for (const step of view.steps) put('do', writeStep(step));
  for (const id of view.picked) put('pick', id);
  const { types, issue, party, from, to, without } = view.filter;
  for (const type of types) put('only', type);
  put('issue', issue);
  put('party', party);
  put('from', from);
  put('to', to);
  for (const kind of without) put('without', kind);
  // Ids keep their colons, so that a person can read the address.
  return `?${next.toString().replaceAll('%3A', ':')}`;
}

function writeStep(step: Step): string {
  if (step.do === 'expand') return `expand ${step.type} ${step.id}`;
  if (step.do === 'paths') return `paths ${step.from} ${step.to}`;
  if (step.do === 'pin') return `pin ${step.x} ${step.y} ${step.id}`;
  if (step.do === 'show' || step.do === 'arrange') return step.do;
  return `${step.do} ${step.id}`;
}

function readStep(text: string): Step[] {
  const [word = '', ...rest] = text.split(' ');
  const [first = '', second = '', third = ''] = rest;
  if (word === 'show' || word === 'arrange') return [{ do: word }];
  if (first === '') return [];
  if (word === 'expand' && second !== '' && isType(first)) return [{ do: 'expand', type: first, id: second }];
  if (word === 'paths' && second !== '') return [{ do: 'paths', from: first, to: second }];
  if (word === 'pin' && third !== '' && isWhole(first) && isWhole(second)) {
    return [{ do: 'pin', x: Number(first), y: Number(second), id: third }];
  }
  if (word === 'draw' || word === 'hide' || word === 'unpin') return [{ do: word, id: first }];
  return [];
}

const isWhole = (text: string) => /^-?\d{1,6}$/u.test(text);
const isType = (text: string): text is RelationshipType => relationshipTypes.some((known) => known === text);

/** The views of this visit: those before the one that is shown, and those that were undone. */
export interface History {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
}

/** A history that starts. */
export function historyOf(present: string): History {
  return { past: [], present, future: [] };
}

/**
 * A view was reached: by an action, or by going back or forward in the browser, which undo and redo do too. So the
 * address is the one place where a view is kept.
 */
export function reached(history: History, present: string): History {
  const { past, future } = history;
  if (present === history.present) return history;
  if (present === past.at(-1)) return { past: past.slice(0, -1), present, future: [history.present, ...future] };
  if (present === future[0]) return { past: [...past, history.present], present, future: future.slice(1) };
  return { past: [...past, history.present], present, future: [] };
}
