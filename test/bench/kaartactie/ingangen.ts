/**
 * The urls of a bot that is measured: `ondertekend` looks at the token of every press, as a bot in production does;
 * `open` looks at none, as a bot in a demo.
 */
export type Ingangen = { readonly ondertekend: string; readonly open: string };
