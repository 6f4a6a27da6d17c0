import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { dienstVan } from '../../domain/locatie/dienst.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { Bezet, Noodlijst } from '../../domain/noodlijst/noodlijst.ts';
import { noodlijst } from '../../domain/noodlijst/noodlijst.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { houders } from '../rooster/dienststand.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import type { Bron } from '../tafel/tafel.ts';
import { openZaken } from '../tafel/tafel.ts';

export type Noodbron = Bron & { readonly locaties: LocatieStreams };

function bezetting(instellingen: Locatie, staat: LocatieStaat | null, op: Tijdstip): readonly Bezet[] {
  const locatie = metToegelaten(instellingen, staat);
  const meedoen = houders(locatie).filter(
    ({ rol }) => rol !== 'beheer' && locatie.personen.some(({ rollen }) => rollen.some((r) => r.rol === rol)),
  );
  return meedoen.map((houder) => ({
    houder,
    wie: dienstVan(locatie, staat, houder, op).wie.map(({ label }) => label),
  }));
}

/** The emergency list of a location at this instant. @throws StoreUnavailable */
export async function maakNoodlijst(bron: Noodbron, locatie: Locatie, op: Tijdstip): Promise<Noodlijst> {
  const { zaken, onleesbaar } = await openZaken(bron, locatie.id);
  const { state } = await bron.locaties.read(locatieStream(locatie.id));
  const open = zaken.filter(({ status }) => status === 'open');
  return noodlijst(locatie, open, onleesbaar, bezetting(locatie, state, op), op);
}
