import type { Damage } from '../damage/find-damage'
import { plainLine } from '../export/plain-line'
import { isolated } from '../isolated'
import type { AppState } from './app-state'
import type { NamedDetails } from './named-details'
import type { SeenError } from './seen-error'

/** Every word of a report; what follows it is a count, a version or a short name of ours. */
export const reportWords = [
  'title', 'program', 'version', 'shell', 'system', 'engine', 'language', 'refusedRequests', 'troubles', 'ledger',
  'storeVersion', 'storeBytes', 'locked', 'accounts', 'statements', 'months', 'transactions', 'corrections', 'damage',
  'unsound', 'contradicted', 'misplaced', 'lostAccounts', 'lostStatements', 'errors', 'names', 'none', 'unknown', 'yes', 'no',
] as const // prettier-ignore
export type ReportWord = (typeof reportWords)[number]

type WordOf = (word: ReportWord) => string

/**
 * The report as a text for people: what stands in it is what is saved, to the letter.
 *
 * @param details names and amounts, where the person adds them
 * @param wordOf the report's words in the person's language
 */
export function writeReport(state: AppState, details: NamedDetails | null, wordOf: WordOf): string {
  const section = (title: ReportWord, lines: readonly string[]): string =>
    [wordOf(title), ...(lines.length > 0 ? lines : [wordOf('none')]).map((line) => `  ${line}`)].join('\n')
  const sections = [
    wordOf('title'),
    section('program', programLines(state, wordOf)),
    section('ledger', ledgerLines(state, wordOf)),
    section('damage', state.damage ? damageLines(state.damage, wordOf) : []),
    section('errors', state.errors.map(errorLine)),
    ...(details ? [section('names', [...details.accounts, ...details.statements].map(oneLine))] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

function programLines(state: AppState, wordOf: WordOf): readonly string[] {
  const { version, shell, system, engine, language, refusedRequests, troubles } = state
  return [
    `${wordOf('version')}: ${version}`,
    `${wordOf('shell')}: ${shell}`,
    `${wordOf('system')}: ${system}`,
    // A browser names its system and itself in one line.
    ...(engine === system ? [] : [`${wordOf('engine')}: ${engine}`]),
    `${wordOf('language')}: ${language}`,
    `${wordOf('refusedRequests')}: ${refusedRequests ?? wordOf('unknown')}`,
    `${wordOf('troubles')}: ${troubles.join(', ') || wordOf('none')}`,
  ]
}

function ledgerLines(
  { storeVersion, storeBytes, locked, ledger }: AppState,
  wordOf: WordOf,
): readonly string[] {
  const counted = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || wordOf('none')
  return [
    `${wordOf('storeVersion')}: ${storeVersion ?? wordOf('unknown')}`,
    `${wordOf('storeBytes')}: ${storeBytes ?? wordOf('unknown')}`,
    `${wordOf('locked')}: ${wordOf(locked === null ? 'unknown' : locked ? 'yes' : 'no')}`,
    ...(ledger
      ? [
          `${wordOf('accounts')}: ${counted(ledger.accounts)}`,
          `${wordOf('statements')}: ${counted(ledger.statements)}`,
          `${wordOf('months')}: ${ledger.months}`,
          `${wordOf('transactions')}: ${ledger.transactions}`,
          `${wordOf('corrections')}: ${ledger.corrections}`,
        ]
      : []),
  ]
}

const damageLines = (
  { unsound, unsoundOwn, unopened, contradicted, misplaced, lostAccounts, lostStatements }: Damage,
  wordOf: WordOf,
): readonly string[] => [
  `${wordOf('unsound')}: ${unsound.accounts + unsound.pages + unsound.statements + unsoundOwn + unopened}`,
  `${wordOf('contradicted')}: ${contradicted.length}`,
  `${wordOf('misplaced')}: ${misplaced}`,
  `${wordOf('lostAccounts')}: ${lostAccounts.length}`,
  `${wordOf('lostStatements')}: ${lostStatements.length}`,
]

const errorLine = ({ kind, places }: SeenError): string => [kind, ...places].join(' < ')

/** A name may hold line breaks and signs that turn the words beside it: it stays on its line, and to itself. */
const oneLine = (text: string): string => isolated(plainLine(text))
