import './theme/theme.css';
import './theme/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { answers } from './data/answers.js';
import { applyTheme } from './theme/theme.js';

applyTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

createRoot(root).render(
  <QueryClientProvider client={answers}>
    <App />
  </QueryClientProvider>,
);
