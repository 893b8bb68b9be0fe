import type { Account } from '../model'
import type { Currency } from '../money/currency'
import { fold } from '../statements/words/fold'

/**
 * The one account that a name means, whatever its case, accents, blanks and marks; null where none or several do.
 *
 * @param currency what the list states beside the name: it tells accounts of one name apart, and stands for a currency that
 *   an account has in its name
 */
export function matchPlace(
  name: string,
  currency: Currency | null,
  accounts: readonly Account[],
): Account | null {
  const wanted = new Set([keyOf(name), ...(currency === null ? [] : [keyOf(`${name} ${currency}`)])])
  wanted.delete('')
  const named = accounts.filter(
    ({ name: own, label }) => wanted.has(keyOf(own)) || wanted.has(keyOf(label ?? '')),
  )
  const found =
    named.length > 1 && currency !== null ? named.filter((one) => one.currency === currency) : named
  return found.length === 1 ? found[0]! : null
}

/** Letters and digits, folded. */
const keyOf = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
