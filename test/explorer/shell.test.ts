import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

describe('the shell of the explorer', () => {
  const explorer = useExplorer();

  it('opens at / and looks well', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toBe('Home · Démarche');
    expect(await lookAt(page, 'home')).toEqual([]);
  });

  it('opens the evidence of the act that the URL names, and closes it with Esc', async () => {
    const acts = '{ acts(filter: { meeting: "meeting:2022-02-12-jp-kr-fm", types: [PROTESTED] }) { nodes { id } } }';
    const { body } = await explorer.service.ask(acts);
    const page = await explorer.open(`/?act=${encodeURIComponent(body.data.acts.nodes[0].id)}`);
    const panel = page.getByRole('dialog', { name: 'Evidence' });
    await panel.locator('mark').first().waitFor();
    expect(await lookAt(page, 'evidence')).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });
});
