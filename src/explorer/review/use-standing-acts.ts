import { useMemo } from 'react';
import { AcceptedActsDocument } from '../../generated/explorer/review.js';
import { useAnswer } from '../data/use-answer.js';
import type { ActWords } from './decide/act-as-decided.js';
import type { Reading } from './decide/proposal.js';

const atMost = 100;

/** The acts of a reading that the graph has, by id, as they stand there. */
export function useStandingActs({ proposedActs }: Reading): {
  readonly standing: ReadonlyMap<string, ActWords>;
  again(): void;
} {
  const ids = proposedActs.filter(({ status }) => status === 'ACCEPTED').map(({ id }) => id);
  const { data, again } = useAnswer(AcceptedActsDocument, ids.length === 0 ? undefined : { ids: ids.slice(0, atMost) });
  const standing = useMemo(
    () =>
      new Map(
        (data?.nodes ?? []).flatMap((node): [string, ActWords][] =>
          node?.__typename === 'Act' ? [[node.id, node]] : [],
        ),
      ),
    [data],
  );
  return { standing, again };
}
