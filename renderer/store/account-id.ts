/**
 * An id for a new account: its name in plain words, numbered where it is taken. Readable in addresses and in exported
 * problems, and the same whenever the same files are imported in the same order.
 *
 * @example accountId('PayPal USD', ['paypal-usd']) // 'paypal-usd-2'
 */
export function accountId(name: string, taken: readonly string[]): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const base = words.join('-') || 'account'
  let id = base
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`
  return id
}
