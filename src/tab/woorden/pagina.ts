import { opent } from './opent.ts';

export const paginawoorden = {
  naam: 'Negenuur',
  wie: 'U bent',
  locatie: 'Locatie',
  demo: 'Demo: verzonnen zaken. Kies wie u bent.',
  naarInhoud: 'Naar de inhoud',
  menu: 'Onderdelen',
  geenRol: 'U hebt nog geen rol bij een ZSM-locatie. Vraag de ketenprocescoördinator om toegang.',
  zonderZaken: 'Als beheerder ziet u geen zaken.',
  laadt: opent,
  verouderd: 'Er is een nieuwe versie. Herlaad de pagina.',
} as const;

/** The views, by their address after `#`. */
export const onderdeelnamen: Readonly<Record<string, string>> = {
  '/': 'Bord',
  '/tafel': 'Tafel',
  '/plandata': 'Plandata',
  '/piket': 'Piket',
  '/cijfers': 'Cijfers',
};
