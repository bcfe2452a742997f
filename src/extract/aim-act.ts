import type { ActType } from '../generated/vocabulary/acts.js';
import type { CountryMention } from './find-countries.js';
import type { IssueMention } from './issues.js';

/** What decides toward whom an act is directed. */
export interface Aim {
  readonly type: ActType;
  readonly joint: boolean;
  /** ISO 3166-1 alpha-2 of those who act. */
  readonly sides: readonly string[];
  /** ISO 3166-1 alpha-2 of all who talk. */
  readonly parties: readonly string[];
  readonly issues: readonly IssueMention[];
  /** Countries named behind the verb, in order. */
  readonly named: readonly CountryMention[];
}

const judging: readonly ActType[] = ['CONDEMNED', 'EXPRESSED_CONCERN', 'PROTESTED', 'REJECTED'];

/** Toward whom an act is directed: the other sides of the talk, or the country that a judgement or a call is aimed at. */
export function aimAct(aim: Aim): string[] {
  const others = aim.parties.filter((one) => !aim.sides.includes(one));
  const aimed = aim.issues.find(({ issue }) => issue.aimsAt !== undefined)?.issue.aimsAt;
  const outside = judging.includes(aim.type)
    ? aim.named.find((one) => !aim.parties.includes(one.code))?.code
    : undefined;
  const target = aimed ?? outside;
  if (aim.joint) return target !== undefined && aim.type === 'CONDEMNED' ? [target] : [];
  if (judging.includes(aim.type) && target !== undefined && !aim.sides.includes(target)) return [target];
  if (aim.type === 'CALLED_FOR') {
    const called = aim.named.find((one) => !aim.sides.includes(one.code));
    if (called !== undefined && (others.includes(called.code) || called.start < 25)) return [called.code];
  }
  if (others.length > 0) return others;
  const named = aim.named.find((one) => !aim.sides.includes(one.code));
  return named === undefined ? [] : [named.code];
}
