import { bellen, DAG, kanWachten, naTermijn, stap, telkens } from './stap.ts';
import type { Stappen, TaakSoort } from './stappen.ts';

/** Who is reminded of measures, detention, checks and breaches (werkproces §3 G8, §5, §6, §7). */
export const bewakingstappen = {
  // The question itself comes in time; these follow it (werkproces §3, G8).
  'acute-check': [
    stap('na-vraag', 60, 'taakhouder'),
    stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc'),
    stap('voor-uiterlijk', 240, 'taakhouder', 'volgende', 'kpc'),
    bellen(stap('voor-uiterlijk', 120, '3ro')),
    stap('voor-uiterlijk', 60, 'kpc', 'ovj'),
    telkens(240, stap('na-uiterlijk', 15, 'taakhouder', 'kpc'), 5),
    kanWachten(telkens(DAG, stap('na-uiterlijk', DAG + 15, 'taakhouder', 'kpc'))),
  ],
  hechtenis: [
    kanWachten(stap('voor-uiterlijk', DAG, 'taakhouder')),
    stap('voor-uiterlijk', 360, 'taakhouder'),
    stap('voor-uiterlijk', 120, 'taakhouder', 'volgende', 'kpc'),
    ...naTermijn('taakhouder', 'kpc'),
  ],
  voorgeleiding: [
    kanWachten(stap('voor-uiterlijk', DAG, 'taakhouder')),
    stap('voor-uiterlijk', 360, 'taakhouder'),
    stap('voor-uiterlijk', 120, 'taakhouder', 'volgende', 'kpc'),
    ...naTermijn('taakhouder', 'kpc'),
  ],
  'maatregel-aanvullen': [
    stap('na-vraag', 60, 'taakhouder'),
    stap('na-vraag', 240, 'taakhouder', 'kpc'),
    kanWachten(telkens(DAG, stap('na-vraag', DAG + 240, 'taakhouder', 'kpc'))),
  ],
  maatregel: [
    kanWachten(stap('voor-uiterlijk', 7 * DAG, 'taakhouder')),
    kanWachten(stap('voor-uiterlijk', 2 * DAG, 'taakhouder', 'kpc')),
    kanWachten(stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc')),
  ],
  verbod: [
    stap('na-vraag', 30, 'taakhouder'),
    telkens(120, stap('na-vraag', 60, 'taakhouder', 'kpc'), 2),
    kanWachten(telkens(DAG / 2, stap('na-vraag', 660, 'taakhouder', 'kpc'))),
  ],
  schending: [
    stap('na-vraag', 15, 'taakhouder'),
    telkens(60, stap('na-vraag', 30, 'taakhouder', 'kpc', 'politie'), 3),
    telkens(240, stap('na-vraag', 450, 'taakhouder', 'kpc'), 4),
    kanWachten(telkens(DAG / 2, stap('na-vraag', 2_130, 'taakhouder', 'kpc'))),
  ],
  'ter-plaatse': [
    stap('voor-uiterlijk', 60, 'taakhouder'),
    stap('voor-uiterlijk', 15, 'taakhouder', 'kpc'),
    ...naTermijn('taakhouder', 'kpc', 'ovj'),
  ],
} as const satisfies Partial<Record<TaakSoort, Stappen[TaakSoort]>>;
