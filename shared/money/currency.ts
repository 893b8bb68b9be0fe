/** An ISO 4217 code in capitals: `KRW`, `USD`. Points that stand for money carry that money's code. */
export type Currency = string & { readonly __unit: 'currency' }

/**
 * Digits after the decimal point, by ISO 4217 (list one, 2026), where they are not two.
 * ISK, HUF and TWD keep the number ISO states, although their cash is rounded to whole units.
 */
const decimalsWhereNotTwo: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0,
  VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
  // Withdrawn ones (list three), of which old statements tell.
  ADP: 0, BEF: 0, BYB: 0, BYR: 0, ESP: 0, GRD: 0, ITL: 0, LUF: 0, MGF: 0, PTE: 0, TPE: 0, TRL: 0,
} // prettier-ignore

/** How many decimals the currency's minor unit has: 2 for USD, 0 for KRW, 3 for KWD. */
export const decimalsOf = (currency: Currency): number => decimalsWhereNotTwo[currency] ?? 2

/** Reads a currency code; null where the text is not three capital letters. */
export function currency(text: string): Currency | null {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? (code as Currency) : null
}
