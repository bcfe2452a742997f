import { useEffect, useRef } from 'react';

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
