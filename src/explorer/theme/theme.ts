/** Light, dark, or as the system says. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'demarche:theme';

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(key);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Shows the page in a theme, and remembers it. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme();
}

/** Shows the page in the theme that was chosen. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme();
}
