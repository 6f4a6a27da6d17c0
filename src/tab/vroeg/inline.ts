// Stands in the page itself, so it runs while the scripts and styles are still on their way: who needs no token asks at
// once. The policy of the page allows this text by its hash, and no other.
import { bewaardePersoon, demobewijs } from '../aanmelden/demo.ts';
import { adresVan, toontBord } from '../delen/adres.ts';
import { bordlijn, METEEN_WIE } from './lijn.ts';
import { startIn } from './start.ts';
import { haalVoorTeams } from './voor-teams.ts';
import { vraagVast } from './vragen.ts';
import { zegStraks } from './zeg-straks.ts';

const start = startIn(document);
const wie = start?.modus === 'demo' ? bewaardePersoon(start.personen) : null;
if (wie !== null) {
  const kop = demobewijs(wie);
  vraagVast(toontBord(adresVan(location)) ? `${bordlijn(wie.locatie)}${METEEN_WIE}` : 'ik', kop);
}
haalVoorTeams(document);
zegStraks(document);
