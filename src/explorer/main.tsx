import './theme/theme.css';
import './theme/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { applyTheme } from './theme/theme.js';

applyTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

createRoot(root).render(<App />);
