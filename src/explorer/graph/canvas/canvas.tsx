import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Drawing } from '../layout/places-of.js';
import { badgePlace, elementsOf, type Looked } from './elements.js';
import { readPalette } from './palette.js';
import { stylesheet } from './stylesheet.js';

/** How much the picture is enlarged at most to fill its room, and how much room stays around it, in pixels. */
const largest = 1.4;
const edge = 24;

/** What can be done with the drawn picture from outside. */
export interface CanvasHandle {
  fit(): void;
  zoom(by: number): void;
  /** Brings a thing into sight. */
  show(id: string): void;
  png(): Promise<Blob>;
}

/** The picture as Cytoscape draws it. It is a picture to those who do not see it: the list beside it says what is in it. */
export function Canvas({
  drawing,
  looked,
  label,
  handle,
  onLook,
  onOpen,
  onMove,
}: {
  readonly drawing: Drawing;
  readonly looked: Looked;
  readonly label: string;
  readonly handle: Ref<CanvasHandle>;
  readonly onLook: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, x: number, y: number) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const does = useRef({ onLook, onOpen, onMove });
  does.current = { onLook, onOpen, onMove };

  useEffect(() => {
    const cy = cytoscape({
      container: box.current,
      style: stylesheet(readPalette()),
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    core.current = cy;
    cy.on('tap', ({ target }) => does.current.onLook(target === cy ? undefined : target.id()));
    cy.on('dbltap', '.thing, .more', ({ target }) => does.current.onOpen(target.id()));
    cy.on('drag', '.thing', ({ target }) => {
      const badge = cy.getElementById(`badge ${target.id()}`);
      if (badge.nonempty()) {
        badge.position(
          badgePlace(target.position(), target.data('width'), target.data('height'), badge.data('caption')),
        );
      }
    });
    cy.on('dragfree', '.thing', ({ target }) => {
      const { x, y } = target.position();
      does.current.onMove(target.id(), Math.round(x), Math.round(y));
    });
    // Another width is another window, or a panel that opened: the whole picture is shown in what is left.
    let width = cy.width();
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (Math.abs(cy.width() - width) < 20) return;
      width = cy.width();
      fitAll(cy);
    });
    if (box.current) observer.observe(box.current);
    return () => {
      observer.disconnect();
      cy.destroy();
    };
  }, []);

  useThemeChange(() => core.current?.style(stylesheet(readPalette())));

  useEffect(() => {
    const cy = core.current;
    if (cy === undefined) return;
    const isFirst = cy.elements().empty();
    const added = syncElements(cy, elementsOf(drawing, looked));
    if (isFirst) fitAll(cy);
    else if (!isInSight(cy, added)) fitAll(cy, true);
  }, [drawing, looked]);

  useImperativeHandle(
    handle,
    () => ({
      fit: () => core.current && fitAll(core.current, true),
      zoom(by) {
        const cy = core.current;
        if (cy === undefined) return;
        cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      },
      show(id) {
        const cy = core.current;
        const element = cy?.getElementById(id);
        if (cy && element?.nonempty() && !isInSight(cy, element)) cy.center(element);
      },
      async png() {
        const cy = core.current;
        if (cy === undefined) throw new TypeError('Nothing is drawn.');
        const bg = readPalette().of('--ground');
        return cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg });
      },
    }),
    [],
  );

  return (
    <div className="graph-canvas" role="img" aria-label={label}>
      {/* Without an element with this id, Cytoscape would write a style element into the page, which the policy forbids. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div ref={box} className="graph-canvas-box" />
    </div>
  );
}

/** All of the picture, not much larger than life. */
function fitAll(cy: Core, smoothly = false): void {
  const whole = cy.elements();
  const { w, h } = whole.boundingBox();
  const zoom = Math.min(largest, (cy.width() - 2 * edge) / w, (cy.height() - 2 * edge) / h);
  if (smoothly && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    cy.animate({ zoom, center: { eles: whole } }, { duration: 250 });
    return;
  }
  cy.zoom(zoom);
  cy.center(whole);
}

function isInSight(cy: Core, elements: cytoscape.CollectionReturnValue): boolean {
  if (elements.empty()) return true;
  const { x1, x2, y1, y2 } = elements.boundingBox();
  const sight = cy.extent();
  return x1 >= sight.x1 && x2 <= sight.x2 && y1 >= sight.y1 && y2 <= sight.y2;
}

/** Calls back when the theme becomes another one: chosen here, or by the system. */
export function useThemeChange(changed: () => void): void {
  const call = useRef(changed);
  call.current = changed;
  useEffect(() => {
    const tell = () => call.current();
    const observer = new MutationObserver(tell);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', tell);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', tell);
    };
  }, []);
}

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
