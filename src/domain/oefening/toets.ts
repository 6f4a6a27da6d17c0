/**
 * What a learning goal looks at in the debrief: each word is one question about what the group did, answered from the
 * events (`nabespreking/doelen.ts`). Words of the training modules and of the work process.
 */
export const toetsen = [
  /** Part A of every Veilig Thuis asked was complete before the decision about freedom. */
  'deel-a-voor-besluit',
  /** Nobody was released while it was acute and no measure was imposed. */
  'maatregel-bij-acuut',
  /** Every victim knew of the first decision within the aim. */
  'slachtoffer-op-tijd',
  /** Whoever was hard to reach was tried again, and others were told. */
  'slachtoffer-volgehouden',
  /** The Raad gave its part before the decision about freedom. */
  'raad-betrokken',
  /** Somebody spoke with the children, or it was planned and agreed, before advice. */
  'kinderen-gehoord',
  /** The required advice was there before the decision about the case. */
  'advies-voor-besluit',
  /** The SASH was filled in. */
  'sash-ingevuld',
  /** The fourteen questions were answered. */
  'vragenlijst-ingevuld',
  /** Somebody looked at the red flags. */
  'rode-vlaggen-bekeken',
  /** Electronic monitoring and DUT were weighed in the advice. */
  'em-dut-gewogen',
  /** An answer of Veilig Thuis came by phone. */
  'telefonisch-gehaald',
  /** Every partner confirmed that they know the decision. */
  'partners-weten-het',
  /** The plandatum was handled on the day or before. */
  'plandatum-gehaald',
  /** Every choice about sharing is what the verstrekkingentabel says. */
  'gedeeld-volgens-tabel',
  /** Each guard rail that fired was heeded, or somebody said why not. */
  'vangrails-beantwoord',
  /** The law's clock was met. */
  'termijn-gehaald',
] as const;

export type Toets = (typeof toetsen)[number];
