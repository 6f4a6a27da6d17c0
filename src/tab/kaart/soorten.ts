/** A piece of a card as the server draws it for the chat: only what our own templates hold. */
export type Stuk = Readonly<Record<string, unknown>> & { readonly type?: string };

/** A button of a card. */
export type Knop = {
  readonly title: string;
  /** What it is about, where other buttons have the same words. */
  readonly tooltip?: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: string;
  readonly associatedInputs?: string;
};

export function tekstVan(stuk: Stuk, naam: string): string {
  const waarde = stuk[naam];
  return typeof waarde === 'string' ? waarde : '';
}

export function lijstVan(stuk: Stuk, naam: string): readonly Stuk[] {
  const waarde = stuk[naam];
  return Array.isArray(waarde) ? (waarde as readonly Stuk[]) : [];
}

function isKnop(stuk: Stuk): stuk is Stuk & Knop {
  const { type, title, verb, data } = stuk;
  const benoemd = typeof title === 'string' && typeof verb === 'string';
  return type === 'Action.Execute' && benoemd && typeof data === 'object' && data !== null;
}

/** The buttons among actions; the chat's older kind behind each of them is not needed here. */
export function knoppenVan(stuk: Stuk): readonly Knop[] {
  return lijstVan(stuk, 'actions').filter(isKnop);
}

const alleStukken = (stuk: Stuk): readonly Stuk[] => [
  stuk,
  ...['body', 'items', 'columns'].flatMap((naam) => lijstVan(stuk, naam).flatMap(alleStukken)),
];

/** Every input of a card, in order. */
function invoerVan(kaart: Stuk): readonly Stuk[] {
  return alleStukken(kaart).filter(({ type }) => type?.startsWith('Input.') === true);
}

/** What stands in the inputs of a card when it opens. */
export function beginwaarden(kaart: Stuk): Readonly<Record<string, string>> {
  return Object.fromEntries(invoerVan(kaart).map((stuk) => [tekstVan(stuk, 'id'), tekstVan(stuk, 'value')]));
}

/** Inputs that must be answered and are not, with what to say about it. */
export function ontbrekend(
  kaart: Stuk,
  waarden: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const leeg = invoerVan(kaart).filter(
    (stuk) => stuk['isRequired'] === true && (waarden[tekstVan(stuk, 'id')] ?? '').trim() === '',
  );
  return Object.fromEntries(leeg.map((stuk) => [tekstVan(stuk, 'id'), tekstVan(stuk, 'errorMessage')]));
}

/** Rows of buttons that follow each other are one row here: a page is wider than a card. */
export function metEenRijKnoppen(kaart: Stuk): readonly Stuk[] {
  const delen: Stuk[] = [];
  for (const stuk of lijstVan(kaart, 'body')) {
    const vorige = delen.at(-1);
    if (stuk.type === 'ActionSet' && vorige?.type === 'ActionSet') {
      delen[delen.length - 1] = {
        ...vorige,
        actions: [...lijstVan(vorige, 'actions'), ...lijstVan(stuk, 'actions')],
      };
    } else delen.push(stuk);
  }
  return delen;
}
