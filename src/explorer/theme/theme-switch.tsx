import { useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from './theme.js';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const sign: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** One button for light, dark, and as the system says. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  const change = () => {
    chooseTheme(next[theme]);
    setTheme(next[theme]);
  };
  return (
    <button
      type="button"
      className="quiet"
      onClick={change}
      aria-label={`Colours: ${theme}`}
      title={`Colours: ${theme}`}
    >
      <span aria-hidden="true">{sign[theme]}</span>
    </button>
  );
}
