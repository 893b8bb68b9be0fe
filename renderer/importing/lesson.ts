import { mergeAnswers } from '../../shared/statements/answers'
import { stemOf } from '../../shared/statements/file-stem'
import type { Layout } from '../../shared/statements/profiles/layout'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { Answers } from '../../shared/statements/reading'
import type { Preview } from './preview'

/** What a person settled about a file. */
export interface Settled {
  readonly name: string
  readonly answers: Answers
  readonly profile: Profile | null
}

/**
 * What is to be remembered of a file for the next one with the same head; null where nothing was settled, or where a
 * format knows such files. A password is never remembered.
 */
export function lessonOf({ name, answers, profile }: Settled, preview: Preview): Profile | null {
  const { layout, format } = preview
  if (!layout || !format) return null
  // The mapping tells the head by its names, and the profile is called what the account is. The next file has a year of its own.
  const { password: _password, head: _head, account: _account, year: _year, ...plain } = answers
  if (profile === null && Object.keys(plain).length === 0) return null
  const before = profile ?? layout.profile
  const kept = before ?? { name: stemOf(name), anyFile: false, kind: format.accountKind, answers: {} }
  return {
    name: kept.name,
    anyFile: kept.anyFile,
    kind: kept.kind,
    mapping: layout.mapping,
    answers: mergeAnswers(feeIn(layout), mergeAnswers(kept.answers, plain)) as Profile['answers'],
  }
}

/** Where this file's fees belong: one with fewer rows may not show it. */
function feeIn({ findings, mapping }: Layout): Pick<Answers, 'fee'> {
  const place = findings.find(({ about }) => about === 'fee')?.value
  return mapping.columns.fee !== undefined && (place === 'inside' || place === 'beside') ? { fee: place } : {}
}
