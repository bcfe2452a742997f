import { useRef, useState } from 'react';

/** Prints a page of the service without leaving this one. */
export function PrintBriefing({ url }: { readonly url: string }) {
  const [wanted, setWanted] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const print = () => {
    if (wanted) frame.current?.contentWindow?.print();
    setWanted(true);
  };
  return (
    <>
      <button type="button" onClick={print}>
        Print
      </button>
      {wanted && (
        <iframe
          ref={frame}
          src={url}
          title="The briefing, for the printer"
          className="for-printer"
          onLoad={() => frame.current?.contentWindow?.print()}
        />
      )}
    </>
  );
}
