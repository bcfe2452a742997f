import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';

/** Makes what is drawn equal to some elements, touching what changed only. @returns what was added */
export function syncElements(cy: Core, elements: readonly ElementDefinition[]): CollectionReturnValue {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  let added = cy.collection();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id);
      if (drawn.empty()) {
        fresh.push(element);
        continue;
      }
      drawn.data(element.data);
      drawn.classes(element.classes ?? '');
      if (element.position) drawn.position(element.position);
    }
    added = cy.add(fresh);
  });
  return added;
}
