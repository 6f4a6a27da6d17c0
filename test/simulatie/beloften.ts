import type { Doel, Stap, TaakSoort } from '../../src/domain/instellingen/stappen.ts';

/** Who has heard of an open task at the latest when: written down apart from the settings that make it so. */
export type Belofte = {
  readonly soort: TaakSoort;
  readonly bij?: Stap['bij'];
  readonly moment: 'na-vraag' | 'voor-uiterlijk' | 'na-uiterlijk';
  readonly minuten: number;
  readonly hoort: Doel;
  /** In quiet hours it may come in the morning. */
  readonly magWachten?: true;
};

function na(soort: TaakSoort, minuten: number, hoort: Doel, meer: Partial<Belofte> = {}): Belofte {
  return { soort, moment: 'na-vraag', minuten, hoort, ...meer };
}

const vast = { bij: 'vast' } as const;
const rustig = { magWachten: true } as const;

/**
 * What the table is promised (werkproces §8, issue "Nobody is missed"): of every kind of task that a day brings,
 * when its owner hears of it again and when somebody else hears that there is no answer. The last of a kind is the
 * last step of its chain; repeats follow.
 */
export const beloften: readonly Belofte[] = [
  na('deel-a', 10, 'taakhouder', vast),
  na('deel-a', 10, 'volgende', vast),
  na('deel-a', 20, '3ro', vast),
  na('deel-a', 30, 'kpc', vast),
  na('deel-a', 30, 'ovj', vast),
  na('deel-a-aanvulling', 15, 'taakhouder', vast),
  na('deel-a-aanvulling', 45, 'kpc', vast),
  na('deel-a-bevestiging', 120, 'taakhouder', rustig),
  na('deel-a-bevestiging', 24 * 60, 'kpc', rustig),
  na('inbreng', 60, 'taakhouder', rustig),
  na('inbreng', 180, 'kpc', rustig),
  na('ambtshalve', 30, 'taakhouder'),
  na('ambtshalve', 60, 'kpc'),
  na('processtap', 60, 'taakhouder'),
  na('processtap', 240, 'kpc'),
  { soort: 'vrijheid', moment: 'voor-uiterlijk', minuten: 180, hoort: 'ovj' },
  { soort: 'vrijheid', moment: 'voor-uiterlijk', minuten: 30, hoort: 'volgende' },
  { soort: 'vrijheid', moment: 'na-uiterlijk', minuten: 0, hoort: 'kpc' },
  na('zaakbesluit', 240, 'ovj', { ...vast, ...rustig }),
  na('zaakbesluit', 24 * 60, 'kpc', { ...vast, ...rustig }),
  na('kennisname', 60, 'taakhouder', rustig),
  na('kennisname', 240, 'kpc', rustig),
  na('vt-informeren', 30, 'taakhouder'),
  na('vt-informeren', 60, 'kpc'),
  na('slachtoffer', 30, 'taakhouder'),
  na('slachtoffer', 60, 'kpc'),
  na('informant', 15, 'ovj'),
  na('informant', 15, 'kpc'),
  na('bekend', 30, 'taakhouder'),
  na('bekend', 60, 'kpc'),
  na('vt-melding', 60, 'taakhouder'),
  na('vt-melding', 180, 'kpc'),
  na('maatregel-aanvullen', 60, 'taakhouder'),
  na('maatregel-aanvullen', 240, 'kpc'),
  na('verbod', 30, 'taakhouder'),
  na('verbod', 60, 'kpc'),
  na('schending', 15, 'taakhouder'),
  na('schending', 30, 'kpc'),
  na('route-besluit', 240, 'ovj'),
  na('acute-check', 60, 'taakhouder'),
];
