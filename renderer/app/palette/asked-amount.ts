import { typedAmount } from '../../../shared/money/typed-amount'
import { withoutEnd } from '../../../shared/without-end'

/** The finest any currency is written; a currency may refuse what is too fine for it later. */
const MOST_DECIMALS = 4

/**
 * The amount within what a person asks in any language: “withdraw 50000”, “50,000 출금”, “16.99*2 を引き出す”. Null where
 * there is none above zero, or more than one.
 */
export function askedAmount(text: string): string | null {
  const parts = text.normalize('NFKC').match(/[\d(][\d.,+\-*/() ]*/g) ?? []
  const [amount = '', ...more] = parts.map((part) => withoutEnd(part.trim(), '.,'))
  if (more.length > 0) return null
  return (typedAmount(amount, MOST_DECIMALS) ?? 0) > 0 ? amount : null
}
