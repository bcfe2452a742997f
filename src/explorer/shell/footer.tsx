/** The foot of every page. */
export function Footer() {
  return (
    <footer className="foot">
      <p>A graph of diplomatic talks as published documents tell them; every act shows the words it rests on.</p>
    </footer>
  );
}
