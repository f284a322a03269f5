import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/base.css';
import { Segmented } from '../components/segmented.tsx';
import { stories } from './stories.ts';
import './gallery.css';

type Theme = 'light' | 'dark';

/** Every state of every chart on one page. Served by the development server at `/gallery.html`, and not shipped. */
function Gallery() {
  const [theme, setTheme] = useState<Theme>('light');
  document.documentElement.dataset['theme'] = theme;
  return (
    <main className="gallery">
      <div className="gallery-bar">
        <Segmented<Theme>
          label="Theme"
          options={[
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
          value={theme}
          onChange={setTheme}
        />
      </div>
      {stories.map(({ name, shows, render }) => (
        <section key={name} className="gallery-story">
          <h2>
            {name} · {shows}
          </h2>
          {render()}
        </section>
      ))}
    </main>
  );
}

createRoot(document.querySelector('#gallery')!).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
