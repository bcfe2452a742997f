import { type RefObject, useEffect, useRef } from 'react';

/** Whether the focus is in an element, or was there when what had it was taken away. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isWithin = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      isWithin.current = target instanceof Node && (element.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [element]);
  return isWithin;
}
