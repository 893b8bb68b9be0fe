import { readdirSync, readFileSync } from 'node:fs'
import type { Answers } from '../../shared/statements/reading'

const folder = new URL('../fixtures/cases/', import.meta.url)

/** A movement as the terminal prints it; only what is stated is compared. `textHas` is a pattern. */
export type ExpectedMovement = Readonly<
  Partial<
    Record<
      | 'day' | 'amount' | 'currency' | 'account' | 'kind' | 'status' | 'text' | 'textHas' | 'counterparty' | 'reference'
      | 'fee' | 'balance',
      string
    >
  >
> // prettier-ignore

/** What is right for a file; what is absent is not judged. Amounts are decimal texts, sums are those of posted rows. */
export interface ExpectedCase {
  /** What the file shows. */
  readonly about: string
  /** Questions that are due, questions that may be asked besides, and what the person answers to either. */
  readonly asks?: readonly string[]
  readonly mayAsk?: readonly string[]
  readonly answers?: Answers
  /** How many movements are read; of several numbers, each is right. */
  readonly rows: number | readonly number[]
  readonly posted?: number
  readonly sums?: Readonly<Record<string, string>>
  readonly fees?: Readonly<Record<string, string>>
  /** Sums by account; the main one has no name. */
  readonly accounts?: Readonly<Record<string, string>>
  /** Sums of the accounts whatever they are called, in order. */
  readonly accountSums?: readonly string[]
  /** What the one account is called. */
  readonly account?: string
  readonly opening?: string
  readonly closing?: string
  readonly ties?: true
  readonly kinds?: Readonly<Record<string, number>>
  /** At least so many of a kind. */
  readonly kindsAtLeast?: Readonly<Record<string, number>>
  readonly days?: readonly string[]
  readonly texts?: readonly string[]
  readonly references?: readonly string[]
  readonly counterparties?: readonly string[]
  /** Amounts that no movement may have. */
  readonly never?: readonly string[]
  readonly movements?: readonly ExpectedMovement[]
  readonly statements?: readonly Readonly<Record<string, string>>[]
  readonly encoding?: string
  readonly notFormat?: string
  readonly problems?: readonly string[]
  /** A pattern that no sentence may hold. */
  readonly neverSaid?: string
}

/** What is right for each file of `tests/fixtures/cases`, by its name. */
export const expectedCases = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<
  Record<string, ExpectedCase>
>

/** The names of the files, those without an expectation too. */
export const caseNames: readonly string[] = readdirSync(folder)
  .filter((name) => name !== 'expected.json')
  .sort()

/** The bytes of a file. */
export const caseBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)))
