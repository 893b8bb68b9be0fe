import { kindWords } from '../words/statement-words'
import { isProof } from './chain'
import type { Interpretation } from './interpretation'

const sells = /sell|sold|sale|verkauf|vente|venta|venda|vendita|verkoop|sälj|salg|sprzeda|prodej|매도|売/i

/**
 * Words for buying securities whose amounts are never printed with a minus, though others are: what is bought takes money,
 * so their signs say nothing, and only the person knows. Empty where balances prove the signs.
 */
export function unsignedTrades({ shape, words, columns, chain }: Interpretation): ReadonlySet<string> {
  const found = new Set<string>()
  if (shape.kind !== 'single' || words.type === null || isProof(chain)) return found
  const { numbers, negatives } = columns[shape.amount]!
  if (negatives === 0) return found
  const { texts } = columns[words.type]!
  for (const [at, text] of texts.entries())
    if (numbers[at]! > 0 && !sells.test(text) && isTrade(text)) found.add(text)
  for (const [at, text] of texts.entries()) if (numbers[at]! < 0) found.delete(text)
  return found
}

const isTrade = (text: string): boolean =>
  kindWords()
    .find(text)
    .some(
      ({ meaning, length }) =>
        meaning === 'securities' && length >= text.replace(/[^\p{L}]/gu, '').length * 0.8,
    )
