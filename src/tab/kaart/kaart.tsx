import { useRef, useState } from 'preact/hooks';
import { Invoer } from './invoer.tsx';
import type { Knop, Stuk } from './soorten.ts';
import { beginwaarden, knoppenVan, lijstVan, metEenRijKnoppen, ontbrekend, tekstVan } from './soorten.ts';
import { GetypteTekst, Tekst } from './tekst.tsx';

type Waarden = Readonly<Record<string, string>>;

type Vulling = {
  readonly waarden: Waarden;
  readonly fouten: Waarden;
  readonly zet: (id: string, waarde: string) => void;
  readonly druk: (knop: Knop) => void;
  readonly bezig: boolean;
};

type Props = {
  readonly kaart: Stuk;
  /** Answers that the page knows already, by input. */
  readonly vooraf: Waarden;
  readonly bezig: boolean;
  /** A button was pressed, with the answers that go along. */
  readonly druk: (verb: string, data: Readonly<Record<string, unknown>>) => void;
};

function Knoppen({ stuk, druk, bezig }: Vulling & { readonly stuk: Stuk }) {
  const knoppen = knoppenVan(stuk);
  if (knoppen.length === 0) return null;
  return (
    <div class="knoppen">
      {knoppen.map((knop) => (
        <button
          key={`${knop.verb}${JSON.stringify(knop.data)}`}
          type="button"
          class={`knop ${knop.style === 'positive' ? 'knop-hoofd' : ''}`}
          aria-label={knop.tooltip === undefined ? undefined : `${knop.title}: ${knop.tooltip}`}
          title={knop.tooltip}
          aria-disabled={bezig}
          onClick={() => druk(knop)}
        >
          {knop.title}
        </button>
      ))}
    </div>
  );
}

function Deel({ stuk, ...vulling }: Vulling & { readonly stuk: Stuk }) {
  const delen = (naam: string) =>
    lijstVan(stuk, naam).map((deel, plek) => <Deel key={plek} stuk={deel} {...vulling} />);
  const lijn = stuk['separator'] === true ? ' met-lijn' : '';
  switch (stuk.type) {
    case 'TextBlock':
      return <Tekst stuk={stuk} />;
    case 'RichTextBlock':
      return <GetypteTekst stuk={stuk} />;
    case 'Container':
      return <div class={`vak vak-${tekstVan(stuk, 'style') || 'gewoon'}${lijn}`}>{delen('items')}</div>;
    case 'ColumnSet':
      return <div class={`kolommen${lijn}`}>{delen('columns')}</div>;
    case 'Column':
      return (
        <div class={tekstVan(stuk, 'width') === 'stretch' ? 'kolom kolom-breed' : 'kolom'}>
          {delen('items')}
        </div>
      );
    case 'ActionSet':
      return <Knoppen stuk={stuk} {...vulling} />;
    case 'Input.ChoiceSet':
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.Time': {
      const id = tekstVan(stuk, 'id');
      const { waarden, fouten, zet } = vulling;
      return (
        <Invoer
          stuk={stuk}
          waarde={waarden[id] ?? ''}
          fout={fouten[id] ?? null}
          zet={(waarde) => zet(id, waarde)}
        />
      );
    }
    case undefined:
    default:
      return null;
  }
}

/**
 * A card as the chat shows it, with the controls of this page: the same questions and the same buttons, drawn from
 * the same data, so a form is made once.
 */
export function Kaart({ kaart, vooraf, bezig, druk }: Props) {
  const [waarden, zetWaarden] = useState<Waarden>(() => ({ ...beginwaarden(kaart), ...vooraf }));
  const [fouten, zetFouten] = useState<Waarden>({});
  const vak = useRef<HTMLDivElement>(null);
  const drukKnop = (knop: Knop): void => {
    if (knop.associatedInputs === 'none') return druk(knop.verb, knop.data);
    const missen = ontbrekend(kaart, waarden);
    zetFouten(missen);
    const [eerste] = Object.keys(missen);
    if (eerste !== undefined) {
      vak.current
        ?.querySelector<HTMLElement>(`[data-vraag="${CSS.escape(eerste)}"] :is(input, select, textarea)`)
        ?.focus();
      return;
    }
    const ingevuld = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== ''));
    druk(knop.verb, { ...knop.data, ...ingevuld });
  };
  const vulling: Vulling = {
    waarden,
    fouten,
    bezig,
    zet: (id, waarde) => zetWaarden((eerder) => ({ ...eerder, [id]: waarde })),
    druk: drukKnop,
  };
  return (
    <div class="kaart" ref={vak}>
      {metEenRijKnoppen(kaart).map((stuk, plek) => (
        <Deel key={plek} stuk={stuk} {...vulling} />
      ))}
      <Knoppen stuk={kaart} {...vulling} />
    </div>
  );
}
