import './header.css';
import { Link, useRoute } from 'wouter';
import { SearchBox } from '../find/search-box.js';
import { ThemeSwitch } from '../theme/theme-switch.js';

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
