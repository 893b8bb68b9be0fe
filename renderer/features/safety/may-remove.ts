/**
 * Whether what is locked may be removed by whoever sits here without its passphrase: only once they have typed the word for
 * it, since a press too many would take the whole ledger.
 */
export const mayRemove = (typed: string, word: string): boolean =>
  typed.trim().normalize('NFKC').toLowerCase() === word.toLowerCase()
