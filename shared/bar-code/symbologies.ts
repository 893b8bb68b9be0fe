import { code128 } from './code-128'
import { code39 } from './code-39'
import { ean13, isEan13 } from './ean-13'
import { interleaved2of5 } from './interleaved-2-of-5'

/** The kinds of bar code that are drawn, the most usual at a till first. */
export const symbologies = ['code-128', 'ean-13', 'qr', 'code-39', 'itf'] as const
export type Symbology = (typeof symbologies)[number]

/** Kinds that are one row of bars. */
export type LinearSymbology = Exclude<Symbology, 'qr'>

/**
 * Each of them as widths of bars and spaces in modules, bar first; null where the kind cannot hold the text as it is:
 * a symbol that a reader reads as something else is none.
 */
export const linear: Readonly<Record<LinearSymbology, (text: string) => readonly number[] | null>> = {
  'code-128': code128,
  'ean-13': ean13,
  'code-39': code39,
  itf: interleaved2of5,
}

/** The kinds that can hold a text, in the order of `symbologies`. */
export const symbologiesFor = (text: string): readonly Symbology[] =>
  symbologies.filter((kind) => (kind === 'qr' ? text !== '' : linear[kind](text) !== null))

/**
 * The kind that a card with this code most likely bears: a figure that checks as the number of an article is printed as
 * one; what no bars can hold is in a square.
 */
export function likelySymbology(text: string): Symbology {
  if (isEan13(text)) return 'ean-13'
  return code128(text) === null ? 'qr' : 'code-128'
}
