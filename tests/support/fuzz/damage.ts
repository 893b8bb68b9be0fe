import fc from 'fast-check'

/** One thing that happens to a file. Places are shares of its length. */
export type Damage =
  | { readonly kind: 'cut' | 'open-quote' | 'nul' | 'long-cell'; readonly at: number }
  | { readonly kind: 'double-line' | 'drop-line'; readonly at: number }
  | { readonly kind: 'turn'; readonly at: number; readonly byte: number }
  | { readonly kind: 'digit'; readonly at: number; readonly digit: number }
  | { readonly kind: 'swap-lines'; readonly at: number; readonly with: number }
  | { readonly kind: 'swap-columns'; readonly first: number; readonly second: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'columns'; readonly count: number }
  | { readonly kind: 'wide'; readonly order: 'little' | 'big' }
  | { readonly kind: 'mark' }

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** What means something in one grammar or another. */
export const pieces = [
  '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>', '&c;', '<table>', '</td>', '</STMTTRN>', '<STMTTRN>',
  '<Ntry>', '</Ntry>', '\n:61:', '\n^\n', '!Type:Bank\n', '"', '""', '\r', '\t', ';', ',,,,', '-', '--', '(', 'CR',
  '.', '1e99', '9'.repeat(30), '\u202e', '\ufeff', '=1+1', 'Total', '{"a":', ']', '년', '0000-00-00', '31/02/2026',
] // prettier-ignore

/** Anything that can happen to a file. */
export const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('cut', 'open-quote', 'nul', 'long-cell'), at: place }),
  fc.record({ kind: fc.constantFrom('double-line', 'drop-line'), at: place }),
  fc.record({ kind: fc.constant('turn'), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('digit'), at: place, digit: fc.nat(9) }),
  fc.record({ kind: fc.constant('swap-lines'), at: place, with: place }),
  fc.record({ kind: fc.constant('swap-columns'), first: fc.nat(20), second: fc.nat(20) }),
  fc.record({ kind: fc.constant('repeat'), at: place, length: fc.nat(300), times: fc.nat(400) }),
  fc.record({ kind: fc.constant('insert'), at: place, text: fc.constantFrom(...pieces) }),
  fc.record({ kind: fc.constant('columns'), count: fc.constantFrom(1, 600, 10_000) }),
  fc.record({ kind: fc.constant('wide'), order: fc.constantFrom('little', 'big') }),
  fc.record({ kind: fc.constant('mark') }),
)
