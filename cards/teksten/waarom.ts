/** The words of the steps themselves are in `src/domain/werkproces/indicatieteksten.ts`, beside their source. */
export const waaromkaart = {
  titel: 'Waarom deze stap',
  inleiding: 'Dit volgt uit wat nu bekend is. De officier beslist.',
  algemeen: 'U ziet de stappen zonder de inhoud. De officier beslist.',
  bekend: 'Dit weten we nu',
  open: 'Nog open:',
} as const;
