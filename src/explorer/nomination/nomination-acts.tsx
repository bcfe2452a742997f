import { NominationActsDocument } from '../../generated/explorer/nomination.js';
import { useAnswer } from '../data/use-answer.js';
import { ActList } from '../shared/act-list.js';
import { Fault } from '../shared/fault.js';
import { Loading } from '../shared/loading.js';
import { Pager, usePage } from '../shared/pager.js';

/** What was said about a nomination or its issue. */
export function NominationActs({ about }: { readonly about: readonly string[] }) {
  const after = usePage();
  const { data, fault, loading, again } = useAnswer(NominationActsDocument, { about, after: after ?? null });
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">What was said about it{data && ` (${data.acts.totalCount})`}</h2>
      {fault && <Fault fault={fault} again={again} />}
      {!data && !fault && <Loading />}
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
