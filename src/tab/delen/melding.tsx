import type { ComponentChildren } from 'preact';

type Props = { readonly soort: 'rustig' | 'waarschuwing'; readonly children: ComponentChildren };

/** A sentence or two in a box of its own. */
export function Melding({ soort, children }: Props) {
  return (
    <div class={`melding melding-${soort}`} role={soort === 'waarschuwing' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
