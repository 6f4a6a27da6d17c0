import type { Aandacht, VraagView } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Sjabloondata } from '../kaart.ts';
import { kopdata } from '../kop.ts';
import { aandachtteksten, streefVoorVrijlating } from '../teksten/aandacht.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vraagteksten } from '../teksten/vraag.ts';
import { voor } from '../tijd.ts';
import { nummerregels } from './nummers.ts';
import { staatOpen, standknoppen, standmelding, taaktitel } from './stand.ts';

/** A question to the people on duty: what is asked and until when; the form opens with a button. */
export function vraag({
  kop,
  taak,
  stand,
  standOp,
  uiterlijk,
  slachtoffer,
  aandacht,
  nummers,
}: VraagView): Sjabloondata {
  const voorWanneer =
    uiterlijk === null ? '' : vraagteksten.uiterlijk.replace('{voor}', voor(uiterlijk, kop.peil));
  const vindbaar = nummers === undefined || !staatOpen(stand) ? [] : nummerregels(nummers);
  return {
    ...kopdata(kop, taaktitel(taak, slachtoffer)),
    eerst: bij(stand, aandacht, true).map((a) => ({ tekst: `**${aandachtzin(a, kop.peil)}**` })),
    tekst: staatOpen(stand) ? `${vraagtekst(taak)} ${voorWanneer}`.trim() : '',
    aandacht: [...vindbaar, ...bij(stand, aandacht, false).map((a) => aandachtzin(a, kop.peil))].map(
      (tekst) => ({ tekst }),
    ),
    meldingen: standmelding(stand, standOp, kop.peil),
    knoppen: standknoppen(kop, taak, stand),
  };
}

/** What is asked; who has two roles is asked some things twice, and reads for which one. */
function vraagtekst({ soort, rol, organisatie }: VraagView['taak']): string {
  return taakteksten[soort].vraag.replace('{rol}', rolnaam(rol, organisatie));
}

/** What comes before the call is said before the question; the rest after it. Nothing once it is answered. */
function bij(
  stand: VraagView['stand'],
  aandacht: VraagView['aandacht'],
  vooraf: boolean,
): readonly Aandacht[] {
  if (!staatOpen(stand)) return [];
  return (aandacht ?? []).filter(
    ({ soort }) => (soort === 'ambtshalve-eerst' || soort === 'afstemmen-met-vt') === vooraf,
  );
}

function aandachtzin(aandacht: Aandacht, peil: Tijdstip): string {
  if (aandacht.soort !== 'streeftijd') return aandachtteksten[aandacht.soort];
  const tekst = aandacht.voorVrijlating ? streefVoorVrijlating : aandachtteksten.streeftijd;
  return tekst.replace('{voor}', voor(aandacht.op, peil));
}
