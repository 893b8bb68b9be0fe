import type { AccountKind } from '../../../model'

const kinds: readonly (readonly [AccountKind, RegExp])[] = [
  [
    'card',
    /\bcredit\s*cards?\b|\b(?:visa|mastercard|master card|amex|american express)\b|kreditkarte|carte de cr[eé]dit|carta di credito|tarjeta de cr[eé]dito|cart[aã]o de cr[eé]dito|creditcard|кредитн\S* карт|신용카드|クレジット|信用卡/iu,
  ],
  // A card account in Korean and Japanese ends in the word; a debit card spends the bank's money at once.
  ['card', /^(?!.*(?:체크|직불|デビット|プリペイド)).*(?:카드|カード)$/u],
  ['points', /포인트$|ポイント$|\bpoints$/iu],
  ['cash', /^(?:cash|wallet|petty cash|현금|지갑|現金|財布|现金|钱包|bargeld|esp[eè]ces|efectivo|contanti|dinheiro|наличные)$/iu],
] // prettier-ignore

/** The kind of an account as far as its name in a household book says it; absent where it does not. */
export const accountKindOf = (name: string): AccountKind | undefined =>
  kinds.find(([, words]) => words.test(name.normalize('NFKC').trim()))?.[0]
