import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes } from './velden.ts';

const beoordelaars: readonly Rol[] = ['vt', 'ovj', '3ro', 'rvdk', 'politie'];
const antwoorden = keuzes(['ja', 'Ja, acuut onveilig'], ['nee', 'Nee'], ['later', 'Nog niet te zeggen']);

/** Before access changes: is it acutely unsafe then? An earlier answer is shown and does not count (G8). */
export const acuteCheck: Formulier = {
  id: 'acute-check',
  titel: 'Nieuwe acute check',
  uitleg: 'De toegang van verdachte verandert. Het eerdere antwoord telt hiervoor niet.',
  knop: 'Verstuur',
  schrijft: ['vt'],
  velden: [
    keuze('antwoord', 'Is het dan acuut onveilig?', antwoorden, beoordelaars, { verplicht: true }),
    keuze('toegang', 'Heeft verdachte dan toegang tot slachtoffer of derden?', jaNeeOnbekend, beoordelaars, {
      compact: true,
    }),
    keuze('zicht', 'Hebben derden zicht op de situatie?', jaNeeOnbekend, beoordelaars, { compact: true }),
  ],
};
