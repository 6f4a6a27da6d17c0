import { vtTerPlaatseTermijn } from '../../termijnen/klokken.ts';
import type { Taakvraag } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { hechtenisNu, hechtenisUiterlijk, voorgeleidingUiterlijk } from './hechtenis.ts';
import { eigenaarVan, isOnvolledig, isVerbod, vanKracht } from './maatregel.ts';
import { checkVan, isBeoordeeld, toegangsmomenten } from './toegang.ts';

function taak(
  soort: Taakvraag['soort'],
  id: string,
  houder: Rolhouder,
  overig: Partial<Pick<Taakvraag, 'uiterlijk' | 'maatregel'>> = {},
): Taakvraag {
  return { id, soort, ...houder, uiterlijk: null, ...overig };
}

/** The end of a detention, and the way to the RC: both clocks run on while the suspect is held (werkproces §5). */
function hechtenisTaken(zaak: Zaak): readonly Taakvraag[] {
  const hechtenis = hechtenisNu(zaak);
  if (hechtenis === null || zaak.melding.soort !== 'vast') return [];
  const { soort, nr, verlengd } = hechtenis;
  const ovj = { rol: 'ovj' } as const;
  const uiterlijk = hechtenisUiterlijk(zaak, hechtenis);
  const einde = taak('hechtenis', `hechtenis:${nr}:${soort}:${verlengd}`, ovj, { uiterlijk });
  if (soort === 'bewaring') return [einde];
  const rc = taak('voorgeleiding', `voorgeleiding:${nr}`, ovj, {
    uiterlijk: voorgeleidingUiterlijk(zaak, hechtenis),
  });
  return soort === 'ivs' ? [einde, rc] : [rc];
}

/** A measure is completed once, registered for patrols when it is a ban, and watched until it ends. */
function maatregelTaken(zaak: Zaak): readonly Taakvraag[] {
  return vanKracht(zaak).flatMap((maatregel): readonly Taakvraag[] => {
    const { nr, verlengd, titel, einde } = maatregel;
    const houder = { rol: eigenaarVan(titel) } as const;
    const ofAangevuld = zaak.taken[`maatregel-aanvullen:${nr}`]?.status === 'beantwoord';
    const aanvullen = taak('maatregel-aanvullen', `maatregel-aanvullen:${nr}`, houder, { maatregel: nr });
    const verbod = taak('verbod', `verbod:${nr}-${verlengd}`, { rol: 'politie' }, { maatregel: nr });
    return [
      ...(isOnvolledig(maatregel) || ofAangevuld ? [aanvullen] : []),
      ...(isVerbod(maatregel) ? [verbod] : []),
      taak('maatregel', `maatregel:${nr}-${verlengd}`, houder, { uiterlijk: einde, maatregel: nr }),
    ];
  });
}

/** New acute checks that were asked and still matter (G8). */
function checkTaken(zaak: Zaak): readonly Taakvraag[] {
  return toegangsmomenten(zaak).flatMap((moment) => {
    if (checkVan(zaak, moment.sleutel) === undefined) return [];
    return zaak.vtRegios.flatMap((organisatie) => {
      const id = `acute-check:${moment.sleutel}:${organisatie}`;
      const klaar = zaak.taken[id]?.status === 'beantwoord';
      if (isBeoordeeld(zaak, moment, organisatie) && !klaar) return [];
      return [taak('acute-check', id, { rol: 'vt', organisatie }, { uiterlijk: moment.op })];
    });
  });
}

function schendingTaken(zaak: Zaak): readonly Taakvraag[] {
  return zaak.bewaking.schendingen.map(({ nr }) => taak('schending', `schending:${nr}`, { rol: 'ovj' }));
}

/** Veilig Thuis on site within two hours of the request (pilot Noord-Holland). */
function terPlaatseTaken(zaak: Zaak): readonly Taakvraag[] {
  const { terPlaatse, deelARonde } = zaak.bewaking;
  return zaak.vtRegios.flatMap((organisatie) => {
    const verzoek = terPlaatse[organisatie];
    if (verzoek === undefined) return [];
    const uiterlijk = vtTerPlaatseTermijn(verzoek, zaak.instellingen.termijnen);
    const ronde = deelARonde === 0 ? '' : `:${deelARonde}`;
    return [
      taak('ter-plaatse', `ter-plaatse:${organisatie}${ronde}`, { rol: 'vt', organisatie }, { uiterlijk }),
    ];
  });
}

/** What measures, detention and checks ask of people (werkproces §5, §6, §7). */
export function bewakingTaken(zaak: Zaak): readonly Taakvraag[] {
  return [
    ...hechtenisTaken(zaak),
    ...checkTaken(zaak),
    ...maatregelTaken(zaak),
    ...schendingTaken(zaak),
    ...terPlaatseTaken(zaak),
  ];
}
