/** Four digits as they are said on the phone: `47-11`. */
export function gegroepeerd(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2)}`;
}
