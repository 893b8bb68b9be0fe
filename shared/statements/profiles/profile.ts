import { z } from 'zod'
import type { AccountKind } from '../../model'
import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { roleNames } from '../generic/roles'
import { stemOf } from '../file-stem'
import type { FormatInfo } from '../reading'
import { delimiters } from '../tables/csv'
import { encodingOf } from '../text/encodings'
import { lackingIn, type Mapping } from './mapping'

/** What a person may say an account is; a kind that is missing here does not compile. */
const kinds: Record<AccountKind, AccountKind> = {
  bank: 'bank',
  wallet: 'wallet',
  card: 'card',
  platform: 'platform',
  points: 'points',
  voucher: 'voucher',
  carrier: 'carrier',
  cash: 'cash',
}

/** Every kind of account, the commonest first. */
export const accountKinds: readonly AccountKind[] = Object.values(kinds)

const MOST_COLUMNS = 500
const MOST_NOTES = 50
const cell = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1)

const mappingSchema = z
  .strictObject({
    heads: z.array(z.string().max(200)).min(1).max(MOST_COLUMNS),
    columns: z.partialRecord(z.enum(roleNames), cell),
    notes: z.array(cell).max(MOST_NOTES).exactOptional(),
    end: z.string().min(1).max(200).exactOptional(),
  })
  .refine(({ heads, columns }) => Object.values(columns).every((one) => one < heads.length), {
    path: ['columns'],
  })
  .refine(({ heads, notes = [] }) => notes.every((one) => one < heads.length), { path: ['notes'] })
  .refine((mapping) => lackingIn(mapping as Mapping) === null, { path: ['columns'] })

const MOST_WORDS = 200
const name = z.string().max(200)

const isFew = (words: Readonly<Record<string, string>>): boolean => Object.keys(words).length <= MOST_WORDS

const answersSchema = z.strictObject({
  dateOrder: z.enum(['day-first', 'month-first', 'year-first']).exactOptional(),
  decimal: z.enum(['point', 'comma']).exactOptional(),
  currency: z
    .string()
    .refine((code) => knownCurrency(code) === code)
    .transform((code) => code as Currency)
    .exactOptional(),
  sign: z.enum(['in-is-positive', 'out-is-positive']).exactOptional(),
  sides: z
    .record(name, z.enum(['in', 'out']))
    .refine(isFew)
    .exactOptional(),
  roles: z
    .record(name, z.enum([...roleNames, 'ignore']))
    .refine(isFew)
    .exactOptional(),
  fee: z.enum(['inside', 'beside']).exactOptional(),
  encoding: z
    .string()
    .refine((label) => encodingOf(label) !== null)
    .exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
})

/** One way of writing statements that a person taught: how its columns are called, what they are, whose it is. */
export const profileSchema = z.strictObject({
  /** What the account is called, and the profile with it. */
  name: z.string().trim().min(1).max(80),
  /**
   * Whether every file with this head is meant. Heads such as `Date, Amount` are many banks': what was only answered
   * about one holds for files of the same name.
   */
  anyFile: z.boolean(),
  kind: z.enum(kinds),
  mapping: mappingSchema,
  answers: answersSchema,
})

/** A person's own column mapping: recognised by the head, so that the next file needs no word. */
export type Profile = Omit<z.infer<typeof profileSchema>, 'mapping'> & { readonly mapping: Mapping }

/** Two profiles about the same files: the later one takes the place of the earlier. */
export const profileKey = ({ mapping, anyFile, name }: Profile): string =>
  JSON.stringify(anyFile ? mapping.heads : [...mapping.heads, `file: ${name}`])

/** The profiles that may be about a file, the most particular first. */
export const profilesFor = (profiles: readonly Profile[], file: string): readonly Profile[] =>
  [
    ...profiles.filter(({ anyFile, name }) => !anyFile && name === stemOf(file)),
    ...profiles.filter(({ anyFile }) => anyFile),
  ].map(withFeePlace)

/** Older profiles say with the name of a column alone where its fees belong. */
function withFeePlace(profile: Profile): Profile {
  const { mapping, answers } = profile
  const { fee, 'fee-beside': beside } = mapping.columns
  if (answers.fee !== undefined || (fee ?? beside) === undefined) return profile
  return { ...profile, answers: { ...answers, fee: beside === undefined ? 'inside' : 'beside' } }
}

/** A profile as a format: an account of its own, called as the person calls it. */
export const formatOf = ({ name, kind }: Profile): FormatInfo => ({
  id: 'generic',
  label: name,
  provider: null,
  accountKind: kind,
  accountName: '',
  accountLabel: name,
})
