import type { HistoryQuery } from '../../generated/explorer/edit.js';
import { HistoryDocument } from '../../generated/explorer/edit.js';
import type { Answer } from '../data/use-answer.js';
import { useEditorAnswer } from '../editor/ask-as-editor.js';
import { Pager, usePage } from '../shared/pager.js';
import { Fault, Loading } from '../shared/waiting.js';
import { ChangeItem } from './change-item.js';

/** How many changes a page of the history has. */
const pageSize = 20;

/** Fetches the page of the history that the URL asks for: of one thing, or of the whole graph. */
export function useHistory(of: string | undefined): Answer<HistoryQuery> {
  const after = usePage();
  return useEditorAnswer(HistoryDocument, { of: of ?? null, first: pageSize, after: after ?? null });
}

/** Changes, the latest first, each with its undoing. */
export function History({
  history: { data, fault, again },
  onUndone,
}: {
  readonly history: Answer<HistoryQuery>;
  onUndone(undoing: string): void;
}) {
  const changes = data?.changes;
  return (
    <>
      {fault && <Fault fault={fault} again={again} />}
      {!changes && !fault && <Loading />}
      {changes?.totalCount === 0 && <p className="muted">No change is recorded.</p>}
      {changes && changes.totalCount > 0 && (
        <>
          <ol className="history">
            {changes.nodes.map((change) => (
              <ChangeItem key={change.id} change={change} onUndone={onUndone} />
            ))}
          </ol>
          <Pager shown={changes.nodes.length} total={changes.totalCount} page={changes.pageInfo} next="Show older" />
        </>
      )}
    </>
  );
}
