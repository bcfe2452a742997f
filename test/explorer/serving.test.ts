import { useExplorer } from './use-explorer.js';

describe('what the explorer is served', () => {
  const explorer = useExplorer();

  it('is less than 150 kB for the first view, compressed, answers included', async () => {
    const page = await explorer.open('/');
    await page
      .getByRole('link', { name: /Vice-Ministers' Meeting/ })
      .first()
      .waitFor();
    const sizes: number[] = await page.evaluate(
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => entry.transferSize)",
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  it('has a policy that lets no script of others run, and a page that is asked for again', async () => {
    const response = await fetch(`${explorer.service.url}/meeting/x`, { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)/u);
  });

  it.each(['br', 'gzip'])('has its assets compressed with %s, and kept for a year', async (encoding) => {
    const page = await fetch(explorer.service.url, { headers: { accept: 'text/html' } });
    const script = /src="(?<path>\/assets\/[^"]+\.js)"/u.exec(await page.text())?.groups?.path ?? '';
    const response = await fetch(`${explorer.service.url}${script}`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/u);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

describe('a service that answers trusted documents only', () => {
  const explorer = useExplorer({ trustedOnly: true });

  it('answers the explorer', async () => {
    const page = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
    await page.getByRole('heading', { level: 1, name: "Japan–ROK Foreign Ministers' Meeting" }).waitFor();
    await page.getByRole('region', { name: 'The accounts side by side' }).getByRole('table').waitFor();
  });
});
