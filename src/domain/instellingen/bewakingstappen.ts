import { DAG, stap, telkens } from './stap.ts';
import type { Stappen, TaakSoort } from './stappen.ts';

/** Who is reminded of measures, detention, checks and breaches (werkproces §3 G8, §5, §6, §7). */
export const bewakingstappen = {
  // The question itself comes in time; these follow it (werkproces §3, G8).
  'acute-check': [
    stap('na-vraag', 60, 'taakhouder'),
    stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc'),
    stap('voor-uiterlijk', 240, 'taakhouder', 'kpc'),
    stap('voor-uiterlijk', 60, 'kpc', 'ovj'),
    telkens(240, stap('na-uiterlijk', 15, 'taakhouder', 'kpc')),
  ],
  hechtenis: [
    stap('voor-uiterlijk', DAG, 'taakhouder'),
    stap('voor-uiterlijk', 360, 'taakhouder'),
    stap('voor-uiterlijk', 120, 'taakhouder', 'kpc'),
    telkens(30, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
  ],
  voorgeleiding: [
    stap('voor-uiterlijk', DAG, 'taakhouder'),
    stap('voor-uiterlijk', 360, 'taakhouder'),
    stap('voor-uiterlijk', 120, 'taakhouder', 'kpc'),
    telkens(30, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
  ],
  'maatregel-aanvullen': [
    stap('na-vraag', 60, 'taakhouder'),
    telkens(DAG, stap('na-vraag', 240, 'taakhouder', 'kpc')),
  ],
  maatregel: [
    stap('voor-uiterlijk', 7 * DAG, 'taakhouder'),
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder', 'kpc'),
    stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc'),
  ],
  verbod: [stap('na-vraag', 30, 'taakhouder'), telkens(120, stap('na-vraag', 60, 'taakhouder', 'kpc'))],
  schending: [
    stap('na-vraag', 15, 'taakhouder'),
    telkens(60, stap('na-vraag', 30, 'taakhouder', 'kpc', 'politie')),
  ],
  'ter-plaatse': [
    stap('voor-uiterlijk', 60, 'taakhouder'),
    stap('voor-uiterlijk', 15, 'taakhouder', 'kpc'),
    telkens(30, stap('na-uiterlijk', 0, 'taakhouder', 'kpc', 'ovj')),
  ],
} as const satisfies Partial<Record<TaakSoort, Stappen[TaakSoort]>>;
