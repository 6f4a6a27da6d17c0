import type { TafelView, Tafelzaak } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { klokVan } from '../kop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { oefening, zaaksoort } from '../teksten/kop.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { tafelkaart, tafelnieuws } from '../teksten/tafel.ts';
import { volgendePrefix, volgendeStap } from '../teksten/zaak.ts';
import { meerZaken } from '../teksten/zaken.ts';
import { moment } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';

/** More than this makes a row of the table longer than a phone; the time line has them all. */
const MAX_NIEUWS = 5;

/** News, who is awaited and the next step of one case, in general words. */
export function tafelregels({ kop, volgende, nieuws, mist }: Tafelzaak) {
  const wie = mist.map(({ rol, organisatie }) => rolnaam(rol, organisatie)).join(', ');
  const eerste = nieuws.slice(0, MAX_NIEUWS).map((soort) => tafelnieuws[soort]);
  const rest = nieuws.length - eerste.length;
  const wat = [...eerste, ...(rest > 0 ? [tafelkaart.enMeer.replace('{aantal}', String(rest))] : [])].join(
    ', ',
  );
  const klok = klokVan(kop) === '' ? zaaksoort[kop.soort] : klokVan(kop);
  return {
    klok: kop.oefening ? `${klok} · ${oefening}` : klok,
    stap: `**${volgendePrefix}** ${volgendeStap[volgende]}`,
    nieuws: wat === '' ? '' : tafelkaart.nieuws.replace('{wat}', wat),
    wacht: wie === '' ? '' : tafelkaart.wacht.replace('{wie}', wie),
  };
}

function plandata({ vandaag, morgen }: TafelView['plandata']): readonly string[] {
  const regels = [
    ...(vandaag.length === 0 ? [] : [tafelkaart.vandaag.replace('{nummers}', vandaag.join(', '))]),
    ...(morgen.length === 0 ? [] : [tafelkaart.morgen.replace('{nummers}', morgen.join(', '))]),
  ];
  return regels.length === 0 ? [tafelkaart.geenPlandata] : regels;
}

/** The table of a location: every open case with its clock, what changed and who is awaited. */
export function tafel({
  locatieId,
  locatie,
  op,
  sinds,
  zaken,
  weggelaten,
  ...rest
}: TafelView): Sjabloondata {
  const van = tafelkaart.van.replace('{locatie}', vlak(locatie)).replace('{op}', dagTijd(op, op));
  const nieuwsVan = sinds === null ? '' : tafelkaart.sinds.replace('{sinds}', moment(sinds, op));
  return {
    titel: tafelkaart.titel,
    inleiding: [van, nieuwsVan].filter((zin) => zin !== '').join(' '),
    plandata: plandata(rest.plandata).map((tekst) => ({ tekst })),
    geen: zaken.length === 0 ? tafelkaart.geen : '',
    zaken: zaken.map((zaak) => ({
      ...tafelregels(zaak),
      knoppen: [knop(zaak.kop.nummer, 'tafel.zaak', { l: locatieId, z: zaak.kop.zaakId })],
    })),
    meer: weggelaten === 0 ? '' : meerZaken(weggelaten),
    knoppen:
      zaken.length === 0
        ? []
        : [knop(tafelkaart.start, 'tafel.zaak', { l: locatieId }, { stijl: 'positive' })],
    speak: `${tafelkaart.titel}: ${zaken.length + weggelaten}.`,
    fallbackText: fallbackZonderZaak,
  };
}
