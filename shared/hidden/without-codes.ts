import { lastOf } from './last-of'

/** From this many figures on, groups joined by hyphens are a code, and no name such as `WISE-EUR2`. */
const LEAST_FIGURES = 4
/** Groups of fewer signs are parts of names such as `S24 5G`; codes are written in groups of four and more. */
const LEAST_IN_GROUP = 4

/** Latin letters and figures that stand together, with where they begin. */
interface Group {
  readonly text: string
  readonly from: number
}

/** A text without the codes in it, such as a gift card's or an IBAN, but for their last signs. */
export const withoutCodes = (text: string): string =>
  [
    { between: /^[-–—_]$/, belongs: isOfHyphened, isCode: isHyphened },
    { between: /^\s{1,3}$/, belongs: isOfSpaced, isCode: isSpaced },
    { between: /^[^\s\S]$/, belongs: isMixed, isCode: ([one]: readonly string[]) => isSingle(one!) },
  ].reduce((left, { between, belongs, isCode }) => {
    const codes = stretches(left, between)
      .flatMap((groups) => parted(groups, belongs))
      .filter((groups) => isCode(groups.map((group) => group.text)))
    return codes.reduceRight((all, groups) => {
      const [from, { from: start, text: last }] = [groups[0]!.from, groups.at(-1)!]
      const to = start + last.length
      return all.slice(0, from) + lastOf(all.slice(from, to)) + all.slice(to)
    }, left)
  }, text)

/** Groups next to each other with nothing but such a mark between them. */
function stretches(text: string, between: RegExp): readonly (readonly Group[])[] {
  const found: Group[][] = []
  let end = 0
  for (const { 0: group, index } of text.matchAll(/[\p{Script=Latin}\p{Nd}]{1,60}/gu)) {
    const one = { text: group, from: index }
    const before = found.at(-1)
    if (before && between.test(text.slice(end, index))) before.push(one)
    else found.push([one])
    end = index + group.length
  }
  return found
}

type Belongs = (text: string, beside: readonly [before: string, after: string]) => boolean

/** A stretch without the groups that belong to no code: what stands on either side of one is looked at by itself. */
function parted(groups: readonly Group[], belongs: Belongs): readonly (readonly Group[])[] {
  const parts: Group[][] = [[]]
  groups.forEach((group, i) => {
    const beside = [groups[i - 1]?.text ?? '', groups[i + 1]?.text ?? ''] as const
    if (belongs(group.text, beside)) parts.at(-1)!.push(group)
    else parts.push([])
  })
  return parts.filter((part) => part.length > 0)
}

/** Letters alone belong to a code as capitals, or where they are as many as the figures and letters next to them. */
const isOfHyphened: Belongs = (text, beside) =>
  hasFigure(text) || /^\p{Lu}{2,8}$/u.test(text) || beside.some((other) => isAlike(text, other))

const isOfSpaced: Belongs = (text, beside) => hasFigure(text) || beside.every((other) => isAlike(text, other))

const isAlike = (letters: string, other: string): boolean =>
  hasFigure(other) && other.length === letters.length && letters.length >= LEAST_IN_GROUP

function isHyphened(groups: readonly string[]): boolean {
  if (groups.length < 2) return false
  const mixed = groups.filter(isMixed).length
  const isName = mixed === 0 && groups.some((group) => /\p{Ll}/u.test(group))
  // Two mixed groups of one length are a code, such as `B7XQ-92KD`.
  const isPair = mixed === groups.length && isEven(groups)
  if (isOfCapitals(groups)) return true
  const isLong = isPair || (groups.length > 2 && (mixed > 1 || (mixed > 0 && isEven(groups))))
  return isLong || (!isName && (groups.join('').match(/\p{Nd}/gu)?.length ?? 0) >= LEAST_FIGURES)
}

/** Capitals alone are a code where one of three groups can be said by nobody, such as `ABCD-XKWP-IJKL`, or there are four. */
const isOfCapitals = (groups: readonly string[]): boolean =>
  groups.length > 2 &&
  groups.every((group) => /^\p{Lu}{4,8}$/u.test(group) && group.length === groups[0]!.length) &&
  (groups.length > 3 || groups.some((group) => !/[AEIOUYÀ-Þ]/u.test(group)))

/** Three groups or more, as codes and IBANs are printed; two such as `XK7P 92QD`, and no names such as `GS25 CU24`. */
const isSpaced = (groups: readonly string[]): boolean =>
  groups.length === 2
    ? groups.every(isMixed) &&
      isEven(groups) &&
      groups[0]!.length === groups[1]!.length &&
      !groups.every((group) => /^\p{L}+\p{Nd}+$/u.test(group))
    : groups.length > 2 &&
      groups.some(isMixed) &&
      groups.slice(0, -1).every(({ length }) => length >= LEAST_IN_GROUP)

/** A capitalised word with figures behind it is a name, such as `Rakuten2026`. */
function isSingle(group: string): boolean {
  if (/^\p{Lu}\p{Ll}{2,20}\p{Nd}{1,4}$/u.test(group)) return false
  const turns = group.match(/\p{Nd}(?=\p{L})|\p{L}(?=\p{Nd})/gu)?.length ?? 0
  const figures = group.match(/\p{Nd}/gu)?.length ?? 0
  return turns > 2 || (group.length >= 2 * LEAST_IN_GROUP && (turns > 1 || figures >= LEAST_FIGURES))
}

/** Groups of one length, of which the last may be shorter. */
const isEven = (groups: readonly string[]): boolean =>
  groups.every(({ length }, i) =>
    i === groups.length - 1 ? length <= groups[0]!.length : length === groups[0]!.length,
  ) && groups[0]!.length >= LEAST_IN_GROUP

const hasFigure = (text: string): boolean => /\p{Nd}/u.test(text)
const isMixed = (text: string): boolean => hasFigure(text) && /\p{L}/u.test(text)
