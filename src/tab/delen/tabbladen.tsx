import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

type Blad = { readonly id: string; readonly naam: string; readonly inhoud: () => ComponentChildren };
type Props = { readonly bladen: readonly Blad[]; readonly naam: string };

/** Tabs after the pattern of WAI-ARIA: arrow keys choose, Tab goes on to what is shown. */
export function Tabbladen({ bladen, naam }: Props) {
  const [gekozen, kies] = useState(0);
  const basis = useId();
  const lijst = useRef<HTMLDivElement>(null);
  const stap = (toets: KeyboardEvent): void => {
    const naar = { ArrowRight: gekozen + 1, ArrowLeft: gekozen - 1, Home: 0, End: bladen.length - 1 }[
      toets.key
    ];
    if (naar === undefined) return;
    toets.preventDefault();
    const plek = (naar + bladen.length) % bladen.length;
    kies(plek);
    lijst.current?.querySelectorAll<HTMLElement>('[role="tab"]')[plek]?.focus();
  };
  const blad = bladen[gekozen];
  return (
    <div class="tabbladen">
      <div class="tablijst" role="tablist" aria-label={naam} ref={lijst} onKeyDown={stap}>
        {bladen.map(({ id, naam: titel }, plek) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${basis}-${id}`}
            class="tabknop"
            aria-selected={plek === gekozen}
            aria-controls={`${basis}-blad`}
            tabIndex={plek === gekozen ? 0 : -1}
            onClick={() => kies(plek)}
          >
            {titel}
          </button>
        ))}
      </div>
      {blad !== undefined && (
        <div
          role="tabpanel"
          id={`${basis}-blad`}
          aria-labelledby={`${basis}-${blad.id}`}
          tabIndex={0}
          class="blad"
        >
          {blad.inhoud()}
        </div>
      )}
    </div>
  );
}
