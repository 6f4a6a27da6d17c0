import type { Stuk } from './soorten.ts';
import { lijstVan, tekstVan } from './soorten.ts';

const VET = /\*\*(.+?)\*\*/g;

/** Our texts know one kind of markup: bold between two asterisks. */
function Opmaak({ tekst }: { readonly tekst: string }) {
  const delen = tekst.split(VET);
  return <>{delen.map((deel, plek) => (plek % 2 === 1 ? <strong key={plek}>{deel}</strong> : deel))}</>;
}

function klassen(stuk: Stuk): string {
  return [
    'kaarttekst',
    stuk['isSubtle'] === true ? 'stil' : '',
    stuk['weight'] === 'Bolder' ? 'vet' : '',
    stuk['separator'] === true ? 'met-lijn' : '',
    stuk['horizontalAlignment'] === 'Right' ? 'rechts' : '',
    stuk['size'] === 'Small' ? 'klein' : '',
  ]
    .filter((naam) => naam !== '')
    .join(' ');
}

/** A text of a card; an empty one is nothing. */
export function Tekst({ stuk }: { readonly stuk: Stuk }) {
  const tekst = tekstVan(stuk, 'text');
  if (tekst === '') return null;
  const regels = tekst.split('\n').map((regel, plek) => (
    <span key={plek} class="regel">
      <Opmaak tekst={regel} />
    </span>
  ));
  return stuk['style'] === 'heading' ? (
    <h3 class={klassen(stuk)}>{regels}</h3>
  ) : (
    <p class={klassen(stuk)}>{regels}</p>
  );
}

/** Typed text: shown as it is, whatever it looks like. */
export function GetypteTekst({ stuk }: { readonly stuk: Stuk }) {
  return <p class="kaarttekst">{lijstVan(stuk, 'inlines').map((deel) => tekstVan(deel, 'text'))}</p>;
}
