import type { AccountKind } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import type { Role } from '../../../shared/statements/generic/roles'
import { mergeAnswers } from '../../../shared/statements/answers'
import { stemOf } from '../../../shared/statements/file-stem'
import type { Layout } from '../../../shared/statements/profiles/layout'
import type { Mapping } from '../../../shared/statements/profiles/mapping'
import type { Profile } from '../../../shared/statements/profiles/profile'
import { withRole } from '../../../shared/statements/profiles/with-role'
import type { Answers } from '../../../shared/statements/reading'
import { useImportQueue } from '../../importing/import-queue'
import type { Preview } from '../../importing/preview'
import type { QueuedFile } from '../../importing/queue-state'

/** What can be changed about how a file is read. Each change reads the file again. */
export interface MappingChanges {
  readonly profile: Profile
  /** Everything that was answered about the file so far. */
  readonly answers: Answers
  /** What a column is; null: nothing needed. A role that another column had goes over to this one. */
  readonly setRole: (cell: number, role: Role | null) => void
  /** Which row holds the names of the columns; none of its columns is anything until it is understood anew. */
  readonly setHead: (heads: readonly string[]) => void
  /** The words of the row at which the table ends; null: it goes to the end of the file. */
  readonly setEnd: (end: string | null) => void
  readonly setAnswer: (answers: Answers) => void
  /** How the file is opened: then its columns are understood anew. */
  readonly setOpening: (answers: Pick<Answers, 'encoding' | 'delimiter'>) => void
  readonly setName: (name: string) => void
  readonly setKind: (kind: AccountKind) => void
  /** Which of the accounts that are there, by its label. */
  readonly setAccount: (label: string, kind: AccountKind) => void
}

/** The mapping of a file as it stands, and how to change it. */
export function useMapping(file: QueuedFile, layout: Layout, preview: Preview): MappingChanges {
  const { map } = useImportQueue()
  const given = file.profile ?? layout.profile
  const { password: _password, ...answered } = file.answers
  const answers = mergeAnswers(given?.answers ?? {}, answered)
  const profile: Profile = {
    name: given?.name ?? stemOf(file.name),
    // What nothing in the file could tell is taught for good; a correction of what it tells, for this one bank.
    anyFile: given?.anyFile ?? preview.format === null,
    kind: given?.kind ?? preview.format?.accountKind ?? 'bank',
    mapping: layout.mapping,
    answers: answers as Profile['answers'],
  }
  const change = (to: Partial<Profile>) => map(file.id, { ...profile, ...to }, {})

  return {
    profile,
    answers,
    setRole: (cell, role) => change({ mapping: withRole(layout.mapping, cell, role) }),
    setHead: (heads) => change({ mapping: { heads, columns: {} } }),
    setEnd: (end) => change({ mapping: endedAt(layout.mapping, end) }),
    setAnswer: (said) => change({ answers: mergeAnswers(profile.answers, said) as Profile['answers'] }),
    setOpening: (opening) => map(file.id, null, { ...answers, ...opening }),
    setName: (name) => change({ name, anyFile: true }),
    setKind: (kind) => change({ kind }),
    setAccount: (name, kind) => change({ name, kind, anyFile: true }),
  }
}

const endedAt = ({ end: _before, ...mapping }: Mapping, end: string | null): Mapping =>
  end === null ? mapping : { ...mapping, end }

/** Currencies offered first; any other is asked for by its code. */
export const commonCurrencies = [
  'KRW', 'JPY', 'USD', 'EUR', 'GBP', 'CNY', 'TWD', 'HKD', 'SGD', 'INR', 'PHP', 'IDR', 'MYR', 'THB', 'VND', 'AUD',
  'CAD', 'NZD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'BRL', 'MXN', 'KES', 'UGX', 'GHS', 'NGN', 'ZAR',
] as readonly string[] as readonly Currency[] // prettier-ignore
