import type { Account } from '../../model'
import { isNameless, stemOf } from '../file-stem'
import { type Matchable, isOfStem, isUnnamed, labelOf, matchAccount } from '../match-account'
import type { Question, ReadPart } from '../reading'
import { compare, type Comparison, type PartRows, type StoredAccount } from './compare'

/** The account of a part of a file: one that is there, a new one, or for the person to say. */
export type Found =
  | { readonly account: Account | null; readonly question: null }
  | { readonly account: null; readonly question: Question }

/** Fewer rows may be alike by chance. */
const ENOUGH = 3

/** Of the rows that lie in the days of both, so many are the same in files of one account. */
const MOST = 0.8

/** A question offers at most so many accounts. */
const MOST_OFFERED = 6

/**
 * The account that a part of a file belongs to. A file that names it is believed. Of one that does not, rows that are
 * stored already and balances that go on where the account ends tell more than its name does; where the name says one
 * thing and the rows another, or the name is a date and nothing else, the person is asked.
 *
 * @param accounts all accounts of the ledger
 * @param stored those that unnamed files of this currency may belong to (`couldHold`), with their rows
 */
export function whichAccount(
  reading: Matchable,
  part: Pick<ReadPart, 'account' | 'currency'> & PartRows['part'],
  drafts: PartRows['drafts'],
  accounts: readonly Account[],
  stored: readonly StoredAccount[],
): Found {
  const match = matchAccount(reading, part, accounts)
  if (!isUnnamed(reading, part)) return { account: match, question: null }
  const compared = stored.map(({ account, transactions }) => ({
    account,
    to: compare({ part, drafts }, transactions),
  }))
  const proven = compared.filter(({ to }) => isSameAccount(to))
  if (proven.length === 1) return { account: proven[0]!.account, question: null }
  const byName = compared.find(({ account }) => account.id === match?.id)
  const contradicted = byName !== undefined && isOtherAccount(byName.to)
  const offered = proven.length > 0 ? proven : compared.filter(({ to }) => !isOtherAccount(to))
  const several = compared.some(({ account }) => isOfStem(account, stemOf(reading.file)))
  const unclear = match === null && (several || isNameless(reading.file)) && offered.length > 0
  if (proven.length === 0 && !contradicted && !unclear) return { account: match, question: null }
  // The one of that name is offered, whatever speaks against it: the person knows.
  const named = contradicted && !offered.includes(byName) ? [byName] : []
  return {
    account: null,
    question: ask(
      reading,
      [...named, ...offered].map(({ account }) => account),
      newLabel(labelOf(reading, part) ?? '', accounts),
    ),
  }
}

/** Whether an account can be that of an unnamed file: such a file opened it, or no other can tell. */
export const couldHold = (
  reading: Matchable,
  part: Pick<ReadPart, 'currency'>,
  { provider, currency, label }: Account,
): boolean => provider === (reading.format?.provider ?? null) && currency === part.currency && label !== null

const isSameAccount = ({ same, within, storedWithin, chain }: Comparison): boolean =>
  chain === 'continues' || (same >= ENOUGH && same >= MOST * Math.min(within, storedWithin))

const isOtherAccount = ({ same, within, storedWithin, chain }: Comparison): boolean =>
  chain === 'breaks' || (same === 0 && within >= ENOUGH && storedWithin >= ENOUGH)

function ask({ file }: Matchable, accounts: readonly Account[], fresh: string): Question {
  return {
    about: 'account',
    line: null,
    text: file,
    choices: [
      ...accounts.slice(0, MOST_OFFERED).map(({ label, name }) => ({ answer: label ?? '', reading: name })),
      { answer: fresh, reading: '' },
    ],
  }
}

/** A label that no account has: the file's own, or with a number behind it. */
function newLabel(label: string, accounts: readonly Account[]): string {
  const taken = new Set(accounts.map((account) => account.label))
  if (!taken.has(label)) return label
  let number = 2
  while (taken.has(`${label} ${number}`)) number++
  return `${label} ${number}`
}
