import './shell.css';
import { useState } from 'react';
import { Link, useRoute } from 'wouter';
import { SearchBox } from '../find/search-box.js';
import { chooseTheme, chosenTheme, type Theme } from '../theme/theme.js';

/** The head of every page: home, the search, the views, the colours. */
export function Header({ links }: { readonly links: readonly { readonly nav: string; readonly path: string }[] }) {
  return (
    <header className="head no-print">
      <Link href="/" className="brand">
        Démarche
      </Link>
      <SearchBox />
      <nav aria-label="Views">
        {links.map(({ nav, path }) => (
          <NavLink key={path} href={path}>
            {nav}
          </NavLink>
        ))}
        <a href="/graphql">GraphQL</a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}

function NavLink({ href, children }: { readonly href: string; readonly children: string }) {
  const [here] = useRoute(href);
  return (
    <Link href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  );
}

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
