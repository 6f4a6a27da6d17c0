import type { IndicatieCode } from '../../src/domain/werkproces/stroomschema.ts';

export const stapteksten: Readonly<Record<IndicatieCode, string>> = {};

export const waaromkaart = {
  titel: 'Waarom deze stap',
  inleiding: 'Dit volgt uit wat nu bekend is. De officier beslist.',
  algemeen: 'Dit zijn de algemene stappen. De officier beslist.',
  bekend: 'Dit weten we nu',
  open: 'Nog open:',
} as const;
