import type { BereikbaarheidView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { sleutel } from '../sleutel.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { bereikkaart, bereikmeldingen, kanaalnamen } from '../teksten/bereikbaarheid.ts';

const goed: ReadonlySet<string> = new Set(['code-onderweg', 'bevestigd', 'verwijderd']);

/** One's own channels beside Teams: which are confirmed, and one thing to do next. */
export function bereikbaarheid(view: BereikbaarheidView): Sjabloondata {
  const { kanalen, wachtOpCode, melding, peil } = view;
  return {
    titel: bereikkaart.titel,
    uitleg: bereikkaart.uitleg,
    kanalen: kanalen.map(({ kanaal, mogelijk, bevestigdOp }) => {
      const regel = bevestigdOp === null ? bereikkaart.leeg : bereikkaart.bevestigd;
      const op = bevestigdOp === null ? '' : dagTijd(bevestigdOp, peil);
      const tekst = mogelijk || bevestigdOp !== null ? regel : bereikkaart.nietMogelijk;
      return { tekst: tekst.replace('{kanaal}', kanaalnamen[kanaal]).replace('{op}', op) };
    }),
    meldingen:
      melding === null
        ? []
        : [{ stijl: goed.has(melding) ? 'good' : 'warning', tekst: bereikmeldingen[melding] }],
    velden: kanalen.some(({ mogelijk }) => mogelijk) ? [wachtOpCode === null ? adresveld : codeveld] : [],
    rijen: verwijderknoppen(view).map((weg) => ({ knoppen: [weg] })),
    knoppen: volgendeKnoppen(view),
    speak: `${bereikkaart.titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

const veld = { type: 'Input.Text', isRequired: true, spacing: 'Medium' } as const;

const adresveld: Element = {
  ...veld,
  id: 'adres',
  key: sleutel('adres'),
  label: bereikkaart.adres,
  errorMessage: bereikkaart.adresFout,
  maxLength: 120,
};

const codeveld: Element = {
  ...veld,
  id: 'code',
  key: sleutel('code'),
  label: bereikkaart.code,
  errorMessage: bereikkaart.codeFout,
  maxLength: 10,
};

function volgendeKnoppen({ kanalen, wachtOpCode }: BereikbaarheidView): readonly Element[] {
  if (!kanalen.some(({ mogelijk }) => mogelijk)) return [];
  if (wachtOpCode === null) return [knop(bereikkaart.stuur, 'bereik.opgeven', {}, { stijl: 'positive' })];
  return [
    knop(bereikkaart.bevestig, 'bereik.bevestigen', {}, { stijl: 'positive' }),
    knop(bereikkaart.anders, 'bereik.opnieuw', {}, { zonderInvoer: true }),
  ];
}

function verwijderknoppen({ kanalen }: BereikbaarheidView): readonly Element[] {
  return kanalen
    .filter(({ bevestigdOp }) => bevestigdOp !== null)
    .map(({ kanaal }) => {
      const titel = bereikkaart.verwijder.replace('{kanaal}', kanaalnamen[kanaal]);
      return knop(titel, 'bereik.verwijderen', { kanaal }, { zonderInvoer: true });
    });
}
