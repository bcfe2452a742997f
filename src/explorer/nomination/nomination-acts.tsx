import { NominationActsDocument } from '../../generated/explorer/nomination.js';
import { useAnswer } from '../data/use-answer.js';
import { ActList } from '../shared/act-list.js';
import { Pager, usePage } from '../shared/pager.js';
import { Waiting } from '../shared/waiting.js';

/** What was said about a nomination or its issue. */
export function NominationActs({ about }: { readonly about: readonly string[] }) {
  const after = usePage();
  const answer = useAnswer(NominationActsDocument, { about, after: after ?? null });
  const { data, loading } = answer;
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">What was said about it{data && ` (${data.acts.totalCount})`}</h2>
      {!data && <Waiting for={answer} />}
      {data?.acts.totalCount === 0 && <p className="muted">No act about it is recorded.</p>}
      {data && (
        <>
          <ActList acts={data.acts.nodes} busy={loading} />
          <Pager
            shown={data.acts.nodes.length}
            total={data.acts.totalCount}
            page={data.acts.pageInfo}
            next="Older ones"
          />
        </>
      )}
    </section>
  );
}
